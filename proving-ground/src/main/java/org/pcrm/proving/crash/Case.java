package org.pcrm.proving.crash;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** One complaint: lives through its story over HTTP and keeps the answers. */
final class Case {

    private static final int DIFFERENCE = 30;

    final Story story;
    final List<Done> done = new ArrayList<>();
    final int hoursAtFirst;
    Client.Answer filing;
    Client.Answer end;

    private final Office office;
    private String category;

    Case(Office office, Story story, String category) {
        this.office = office;
        this.story = story;
        this.category = category;
        this.hoursAtFirst = Office.hours(category);
    }

    /**
     * Something that was done.
     *
     * @param hours what the category grants afterwards
     */
    record Done(Story.Act act, int hours, Client.Answer answer) {

        boolean before(Instant moment) {
            return answer.answered().isBefore(moment);
        }

        boolean after(Instant moment) {
            return !answer.sent().isBefore(moment);
        }

        boolean succeeded() {
            return answer.status() < 300;
        }
    }

    String trackingId() {
        return filing.json().path("trackingId").asString();
    }

    Optional<Done> did(Story.Act act) {
        return done.stream()
                .filter(step -> step.act() == act && step.succeeded())
                .findFirst();
    }

    /** When nothing is left to happen by itself, at the latest. */
    Instant isOver() {
        var last = did(Story.Act.DISPUTE).map(step -> step.answer().answered()).orElse(filing.moment("/filedAt"));
        var due = last.plusSeconds(Math.max(hoursAtFirst, Office.hours(category)));
        var closed = did(Story.Act.RESOLVE)
                .map(step -> step.answer().answered().plus(Office.CLOSES_AFTER))
                .orElse(due);
        return due.isAfter(closed) ? due : closed;
    }

    /** Reads how it stands; {@link #isOver} must be over. */
    void readsTheEnd() {
        end = office.administrator.get("complaints/" + trackingId()).is(200);
    }

    void live() {
        var words = new HashMap<String, Object>(Map.of(
                "citizenName", "Asha Verma",
                "phone", "+91 98390 12345",
                "description", "No water in our street since Monday.",
                "category", category));
        filing = office.citizen
                .send("POST", "public/offices/" + office.slug + "/complaints", words)
                .is(201);
        for (var step : story.steps) {
            awaits(filing.moment("/filedAt").plusMillis((long) (1000 * (hoursAtFirst * step.share() + step.later()))));
            act(step.act());
        }
    }

    private void act(Story.Act act) {
        var answer =
                switch (act) {
                    case ASSIGN ->
                        asks("POST", "/assignment", Map.of("departmentId", office.water, "officerId", office.officer))
                                .is(200);
                    case NOTE ->
                        asks("POST", "/notes", Map.of("text", "Called, nobody there."))
                                .is(201);
                    case ESCALATE -> moves("ESCALATED");
                    case RESOLVE -> moves("RESOLVED");
                    case LENGTHEN -> recategorises(Math.min(Office.LONGEST, Office.hours(category) + DIFFERENCE));
                    case SHORTEN -> recategorises(Math.max(Office.SHORTEST, Office.hours(category) - DIFFERENCE));
                    case DISPUTE ->
                        office.citizen.send(
                                "POST",
                                "public/complaints/" + trackingId() + "/dispute",
                                Map.of("reason", "It is broken again."));
                };
        done.add(new Done(act, Office.hours(category), answer));
    }

    private Client.Answer moves(String to) {
        return asks("POST", "/transitions", Map.of("to", to, "reason", "The pipe was looked at."))
                .is(200);
    }

    private Client.Answer recategorises(int hours) {
        category = Office.dueIn(hours);
        return asks("PATCH", "", Map.of("category", category)).is(200);
    }

    private Client.Answer asks(String method, String route, Map<String, ?> body) {
        return office.administrator.send(method, "complaints/" + trackingId() + route, body);
    }

    private static void awaits(Instant moment) {
        for (var left = left(moment); left > 0; left = left(moment)) {
            LockSupport.parkNanos(left);
        }
    }

    private static long left(Instant moment) {
        return Duration.between(Instant.now(), moment).toNanos();
    }
}
