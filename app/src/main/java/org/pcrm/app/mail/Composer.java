package org.pcrm.app.mail;

import java.util.Optional;
import java.util.Set;

/** Finds the words for mails when they are about to be sent, each time anew: what they say is of that moment. */
public interface Composer {

    /** The kinds it writes; each kind has one composer. */
    Set<MailKind> kinds();

    /**
     * What a queued mail says now; empty when there is no longer anything to say to its recipient. May throw, and is
     * then asked again at the next attempt.
     */
    Optional<Letter> compose(Mail mail);

    /** Hears that the mail server refuses the recipient of a letter for good; may hear it again. */
    default void refused(Mail mail, Letter letter) {}
}
