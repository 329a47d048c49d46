package org.pcrm.api.complaint;

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
    ATTACH;

    /** Work is done by somebody: it cannot begin while no officer is assigned. */
    public boolean needsOfficer() {
        return this == START || this == RESOLVE;
    }
}
