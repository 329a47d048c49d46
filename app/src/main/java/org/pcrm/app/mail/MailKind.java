package org.pcrm.app.mail;

/** What a mail is about. */
public enum MailKind {
    INVITATION,
    PASSWORD_RESET
}
