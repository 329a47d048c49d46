package org.pcrm.proving.crash;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcrm.proving.crash.Case.Done;
import org.pcrm.proving.crash.Story.Act;

/** What must have become of one complaint: worked out from what was answered over HTTP, by rules written anew here. */
final class Expected {

    /** Of each deadline, how often it was missed. */
    final Map<Instant, Range> breaches = new LinkedHashMap<>();

    /** When each deadline that ever held is warned of. */
    final Map<Instant, Instant> warnings = new LinkedHashMap<>();

    /** Deadlines that held from the beginning to the end of their time, with an open complaint. */
    final List<Instant> surelyWarned = new ArrayList<>();

    /** What the answers themselves got wrong. */
    final List<String> wrongAnswers = new ArrayList<>();

    Range escalations = Range.NEVER;

    /** {@code null} when it is not closed by itself. */
    Instant closesAt;

    private final Case complaint;

    Expected(Case complaint) {
        this.complaint = complaint;
        var filedAt = complaint.filing.moment("/filedAt");
        var atFirst = filedAt.plusSeconds(complaint.hoursAtFirst);
        var atLast = complaint.end.moment("/sla/dueAt");
        var dispute = complaint.did(Act.DISPUTE);
        check(atFirst.equals(complaint.filing.moment("/dueAt")), "the deadline of the filing");
        warned(filedAt, atFirst);
        var due = moved(atFirst, dispute.isPresent() ? atFirst : atLast);
        clock(due, stopped(dispute.isPresent()));
        dispute.ifPresent(step -> {
            var start = atLast.minusSeconds(step.hours());
            check(
                    !start.isBefore(step.answer().sent())
                            && !start.isAfter(step.answer().answered()),
                    "the clock of the dispute");
            warned(start, atLast);
            surelyWarned.add(atLast);
            breaches.merge(atLast, Range.ONCE, Range::plus);
            escalations = escalations.plus(Range.ONCE);
        });
    }

    /** The deadline that held in the end: a category decides anew, unless the old deadline was missed already. */
    private Instant moved(Instant atFirst, Instant atLast) {
        var change = complaint.did(Act.LENGTHEN).or(() -> complaint.did(Act.SHORTEN));
        if (change.isEmpty()) {
            check(atLast.equals(atFirst), "a deadline that should have stayed");
            surelyWarned.add(atFirst);
            return atFirst;
        }
        var filedAt = complaint.filing.moment("/filedAt");
        var moved = filedAt.plusSeconds(change.get().hours());
        warned(filedAt, moved);
        check(
                change.get().before(atFirst)
                        ? atLast.equals(moved)
                        : change.get().after(atFirst)
                                ? atLast.equals(atFirst)
                                : List.of(atFirst, moved).contains(atLast),
                "a deadline that should have moved");
        return atLast;
    }

    /** Between which moments the work was done; known to the instant unless it was taken up again. */
    private Optional<Done> stopped(boolean disputed) {
        var resolved = complaint.did(Act.RESOLVE);
        resolved.filter(step -> !disputed).ifPresent(step -> {
            var at = complaint.end.moment("/resolvedAt");
            check(
                    !at.isBefore(step.answer().sent())
                            && !at.isAfter(step.answer().answered()),
                    "the moment of resolving");
            closesAt = at.plus(Office.CLOSES_AFTER);
        });
        return resolved.map(step -> disputed ? step : exactly(step));
    }

    private Done exactly(Done step) {
        var at = complaint.end.moment("/resolvedAt");
        var answer = step.answer();
        return new Done(step.act(), step.hours(), new Client.Answer(answer.status(), answer.json(), at, at));
    }

    private void clock(Instant due, Optional<Done> stopped) {
        if (stopped.isPresent() && stopped.get().before(due)) {
            surelyWarned.remove(due);
            breaches.put(due, Range.NEVER);
            return;
        }
        var late = stopped.isEmpty() || stopped.get().after(due);
        breaches.put(due, late ? Range.ONCE : Range.PERHAPS);
        escalations = escalations.plus(bySystem(due, late));
    }

    /** Once, unless somebody who leads has it at the deadline, or somebody came between the deadline and its timer. */
    private Range bySystem(Instant due, boolean late) {
        var escalated = complaint.did(Act.ESCALATE);
        var taken = complaint.did(Act.ASSIGN);
        if (escalated.isPresent() && escalated.get().before(due)) {
            if (taken.isEmpty() || taken.get().after(due)) {
                return Range.NEVER;
            }
            return taken.get().before(due) ? Range.ONCE : Range.PERHAPS;
        }
        var somebodyCame = escalated.isPresent() || complaint.did(Act.RESOLVE).isPresent();
        return late && !somebodyCame ? Range.ONCE : Range.PERHAPS;
    }

    private void warned(Instant start, Instant due) {
        warnings.put(due, due.minus(Duration.between(start, due).dividedBy(4)));
    }

    private void check(boolean holds, String what) {
        if (!holds) {
            wrongAnswers.add(what);
        }
    }
}
