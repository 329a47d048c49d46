package org.pcrm.proving.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.pcrm.proving.crash.Stored.Event;

/** Holds what is stored against what was expected, complaint by complaint. */
final class Verdict {

    final Map<String, Integer> counts = new LinkedHashMap<>();
    final List<String> wrong = new ArrayList<>();

    /** How long after its deadline each escalation by the system was recorded, in milliseconds. */
    final List<Long> lateness = new ArrayList<>();

    private final Duration outage;

    /** After an outage of this length a warning may have been overtaken by its deadline. */
    Verdict(Duration outage) {
        this.outage = outage;
    }

    void on(Case complaint, List<Event> history) {
        var id = complaint.story + " " + complaint.trackingId();
        var expected = new Expected(complaint);
        expected.wrongAnswers.forEach(what -> wrong.add(id + ": " + what));
        check(
                id,
                "positions without a gap",
                LongStream.range(0, history.size())
                        .boxed()
                        .toList()
                        .equals(history.stream().map(Event::position).toList()));
        check(id, "filed once", of(history, "ComplaintFiled").size() == 1);
        check(
                id,
                "each note once",
                of(history, "NoteAdded").size()
                        == complaint.done.stream()
                                .filter(step -> step.act() == Story.Act.NOTE)
                                .count());
        breaches(id, expected, history);
        warnings(id, expected, of(history, "SlaWarned"));
        escalations(id, expected, history);
        closing(id, expected, of(history, "ComplaintClosed"));
    }

    private void breaches(String id, Expected expected, List<Event> history) {
        var breaches = of(history, "SlaBreached");
        count(
                "breaches expected (at least)",
                expected.breaches.values().stream().mapToInt(Range::least).sum());
        count("breaches stored", breaches.size());
        check(id, "missed at a deadline", breaches.stream().allMatch(e -> expected.breaches.containsKey(e.at())));
        check(id, "no breach early", breaches.stream().noneMatch(Verdict::isEarly));
        expected.breaches.forEach((due, range) -> check(
                id,
                "missed " + range + " at " + due,
                range.holds(breaches.stream().filter(e -> e.at().equals(due)).count())));
    }

    private void warnings(String id, Expected expected, List<Event> warnings) {
        count("warnings stored", warnings.size());
        check(id, "no warning early", warnings.stream().noneMatch(Verdict::isEarly));
        for (var warning : warnings) {
            check(id, "warned at three quarters", warning.at().equals(expected.warnings.get(warning.dueAt())));
            check(id, "warned before the deadline", warning.recordedAt().isBefore(warning.dueAt()));
        }
        check(id, "warned once", warnings.stream().map(Event::dueAt).distinct().count() == warnings.size());
        for (var due : expected.surelyWarned) {
            if (Duration.between(expected.warnings.get(due), due).compareTo(outage) > 0) {
                count("warnings expected (at least)", 1);
                check(
                        id,
                        "warned of " + due,
                        warnings.stream().anyMatch(e -> e.dueAt().equals(due)));
            }
        }
    }

    private void escalations(String id, Expected expected, List<Event> history) {
        var bySystem = of(history, "ComplaintEscalated").stream()
                .filter(Event::bySystem)
                .toList();
        count("escalations expected (at least)", expected.escalations.least());
        count("escalations expected (at most)", expected.escalations.most());
        count("escalations by the system stored", bySystem.size());
        check(id, "escalated " + expected.escalations, expected.escalations.holds(bySystem.size()));
        inOrder(id, history);
    }

    /** What stands beside each other in the store decides where answers leave it open. */
    private void inOrder(String id, List<Event> history) {
        Event owed = null;
        var escalated = false;
        for (var event : history) {
            switch (event.action()) {
                case "SlaBreached" -> owed = escalated ? null : event;
                case "ComplaintEscalated" -> {
                    check(id, "escalated by the system for a breach", !event.bySystem() || owed != null);
                    if (event.bySystem() && owed != null) {
                        lateness.add(
                                Duration.between(owed.at(), event.recordedAt()).toMillis());
                    }
                    owed = null;
                    escalated = true;
                }
                case "ComplaintResolved" -> {
                    owed = null;
                    escalated = false;
                }
                case "ComplaintAssigned", "WorkStarted" -> escalated = false;
                default -> {}
            }
        }
        check(id, "no escalation lost", owed == null);
    }

    private void closing(String id, Expected expected, List<Event> closings) {
        count("closings expected", expected.closesAt == null ? 0 : 1);
        count("closings stored", closings.size());
        check(id, "closed once, or not at all", closings.size() == (expected.closesAt == null ? 0 : 1));
        check(
                id,
                "not closed early",
                closings.stream().noneMatch(e -> e.recordedAt().isBefore(expected.closesAt)));
    }

    private static List<Event> of(List<Event> history, String action) {
        return history.stream().filter(event -> event.action().equals(action)).toList();
    }

    private static boolean isEarly(Event event) {
        return event.recordedAt().isBefore(event.at());
    }

    private void count(String what, int many) {
        counts.merge(what, many, Integer::sum);
    }

    private void check(String id, String what, boolean holds) {
        if (!holds) {
            wrong.add(id + ": not " + what);
        }
    }
}
