package org.pcrm.app.limits;

/** What is counted, each for one address unless its key says otherwise. */
public enum Limit {
    /** Filing a complaint without an account. */
    FILING,
    /** Following one by its tracking ID. */
    TRACKING,
    /** Asking for complaints like the one that is being written. */
    SIMILAR,
    /** Rating or disputing what was done, by its tracking ID. */
    FEEDBACK,
    /** Attaching a file without an account. */
    UPLOAD,
    /** Asking for, or using, a one-time code; changing a password. */
    CODES,
    /** Failing to sign in; for one account too. */
    SIGN_IN
}
