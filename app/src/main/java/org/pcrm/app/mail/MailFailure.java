package org.pcrm.app.mail;

/** Why a mail was not sent. What a server answers is not kept: it repeats the address. */
public enum MailFailure {
    /** No mail server answers, or it broke off. */
    SERVER_AWAY,

    /** The server is there and does not take it now. */
    NOT_TAKEN,

    /** The server refuses the recipient for good. */
    REFUSED,

    /** What it says could not be put together; the log tells more. */
    NOT_WRITTEN
}
