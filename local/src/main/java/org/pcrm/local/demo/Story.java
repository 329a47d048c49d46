package org.pcrm.local.demo;

import static org.pcrm.local.demo.Step.*;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** The ways complaints go, and how often; a recent one has only come part of its way. */
enum Story {
    RATED(8, 90, ASSIGN, START, RESOLVE, FEEDBACK, CLOSE),
    NOTED(5, 90, ASSIGN, START, NOTE, RESOLVE, CLOSE),
    RAISED(4, 90, ASSIGN, SET_PRIORITY, START, NOTE, RESOLVE, FEEDBACK),
    QUEUED_FIRST(4, 90, QUEUE, ASSIGN, START, RESOLVE, CLOSE),
    PASSED_ON(2, 90, ASSIGN, START, ASSIGN_ANOTHER, START, RESOLVE, FEEDBACK, CLOSE),
    ESCALATED(4, 90, ASSIGN, SET_PRIORITY, ESCALATE, NOTE, ASSIGN_ANOTHER, START, RESOLVE, CLOSE),
    REOPENED(2, 90, ASSIGN, START, RESOLVE, REOPEN, NOTE, START, RESOLVE, CLOSE),
    DISPUTED(3, 90, ASSIGN, START, RESOLVE, DISPUTE, NOTE, START, RESOLVE, FEEDBACK),
    UNCONFIRMED(5, 90, ASSIGN, START, RESOLVE),
    STILL_DISPUTED(4, 12, ASSIGN, START, RESOLVE, DISPUTE, NOTE),
    STILL_ESCALATED(4, 45, ASSIGN, START, SET_PRIORITY, ESCALATE, NOTE),
    STILL_LATE(6, 20, ASSIGN, ESCALATE, ASSIGN_ANOTHER, START, NOTE),
    STILL_WORKED_ON(9, 4, ASSIGN, START, NOTE),
    STILL_ASSIGNED(9, 4, ASSIGN),
    STILL_QUEUED(7, 4, QUEUE),
    STILL_OPEN(16, 4);

    private final int weight;
    private final int oldestDays;
    private final List<Step> steps;

    Story(int weight, int oldestDays, Step... steps) {
        this.weight = weight;
        this.oldestDays = oldestDays;
        this.steps = List.of(steps);
    }

    List<Step> steps() {
        return steps;
    }

    /** Draws one that a complaint of that age can have. */
    static Story draw(RandomGenerator random, long ageDays) {
        var fitting = Arrays.stream(values())
                .filter(story -> ageDays <= story.oldestDays)
                .toList();
        int ticket =
                random.nextInt(fitting.stream().mapToInt(story -> story.weight).sum());
        for (var story : fitting) {
            ticket -= story.weight;
            if (ticket < 0) {
                return story;
            }
        }
        throw new IllegalStateException("A ticket beyond the last story");
    }
}
