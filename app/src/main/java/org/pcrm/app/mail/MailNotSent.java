package org.pcrm.app.mail;

/** Says why a mail was not sent, and nothing of the mail. */
public final class MailNotSent extends RuntimeException {

    private final MailFailure failure;

    /**
     * Keeps the cause for its kind alone.
     *
     * @param cause its text may repeat an address and is neither logged nor stored
     */
    public MailNotSent(MailFailure failure, Throwable cause) {
        super(failure.name(), cause);
        this.failure = failure;
    }

    MailFailure failure() {
        return failure;
    }
}
