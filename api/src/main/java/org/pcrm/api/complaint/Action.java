package org.pcrm.api.complaint;

import java.util.EnumSet;
import java.util.Set;

/** What a person can do to a complaint that exists. */
public enum Action {
    ASSIGN,
    START,
    RESOLVE,
    ESCALATE,
    CLOSE,
    REOPEN,
    SET_PRIORITY,
    CORRECT,
    ADD_NOTE,
    ATTACH,
    DECIDE_DUPLICATE;

    private static final Set<Action> BY_THE_ORIGINAL = EnumSet.of(ASSIGN, START, RESOLVE, ESCALATE, CLOSE, REOPEN);

    /** Work is done by somebody: it cannot begin while no officer is assigned. */
    public boolean needsOfficer() {
        return this == START || this == RESOLVE;
    }

    /** Done to the original alone: a complaint that follows another one is not worked on by itself. */
    public boolean needsOriginal() {
        return BY_THE_ORIGINAL.contains(this);
    }
}
