package org.pcrm.app.mail;

/** How far a mail has come. */
enum MailState {
    WAITING,
    SENT,

    /** Not sent, and nothing is tried any more until somebody asks for it. */
    SET_ASIDE
}
