package org.pcrm.api.access;

/** What the failed sign-ins were counted for, of which there were too many. */
public enum CountedBy {
    ADDRESS,
    ACCOUNT,

    /** A browser that had signed in to the account before. */
    BROWSER
}
