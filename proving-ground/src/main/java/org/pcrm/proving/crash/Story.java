package org.pcrm.proving.crash;

import java.util.List;

/** What people do with one complaint. */
enum Story {
    LEFT_ALONE,
    NOTED(new Step(Act.ASSIGN, 0.1, 0), new Step(Act.NOTE, 0.5, 0), new Step(Act.NOTE, 1, 3)),
    DONE_IN_TIME(new Step(Act.ASSIGN, 0.1, 0), new Step(Act.RESOLVE, 0.5, 0)),
    DONE_LATE(new Step(Act.ASSIGN, 0.1, 0), new Step(Act.RESOLVE, 1, 5)),
    DONE_AT_THE_LAST_MOMENT(new Step(Act.ASSIGN, 0.1, 0), new Step(Act.RESOLVE, 1, 0)),
    ESCALATED(new Step(Act.ESCALATE, 0.4, 0)),
    ESCALATED_AND_TAKEN_UP(new Step(Act.ESCALATE, 0.3, 0), new Step(Act.ASSIGN, 0.5, 0)),
    GIVEN_MORE_TIME(new Step(Act.LENGTHEN, 0.3, 0), new Step(Act.NOTE, 0.9, 0)),
    GIVEN_LESS_TIME(new Step(Act.SHORTEN, 0.1, 0)),
    DISPUTED(new Step(Act.ASSIGN, 0.1, 0), new Step(Act.RESOLVE, 0.4, 0), new Step(Act.DISPUTE, 0.4, 4)),
    TAKEN_UP_AFTERWARDS(new Step(Act.ASSIGN, 1, 8), new Step(Act.NOTE, 1, 10));

    /** What can be done. */
    enum Act {
        ASSIGN,
        NOTE,
        ESCALATE,
        RESOLVE,
        DISPUTE,
        LENGTHEN,
        SHORTEN
    }

    /**
     * When.
     *
     * @param share of the time granted at the filing
     * @param later seconds after that
     */
    record Step(Act act, double share, int later) {}

    final List<Step> steps;

    Story(Step... steps) {
        this.steps = List.of(steps);
    }
}
