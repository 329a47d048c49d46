package org.pcrm.api.access;

/** Why sessions ended that nobody signed out of. */
public enum RevocationCause {
    DEACTIVATED,
    ROLE_CHANGED,
    OFFICE_DEACTIVATED,

    /** All but the one it was changed in. */
    PASSWORD_CHANGED,

    PASSWORD_RESET,
    INVITATION_ACCEPTED
}
