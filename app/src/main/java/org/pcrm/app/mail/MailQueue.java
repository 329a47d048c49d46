package org.pcrm.app.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.pcrm.api.complaint.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where mails are left to be sent, in the transaction of what causes them: both happen or neither. */
@Component
public class MailQueue {

    /** Composing reads what the read models show, and they follow by some milliseconds. */
    private static final Duration UNTIL_READABLE = Duration.ofSeconds(2);

    private final Mails mails;
    private final PublicUrl publicUrl;
    private final Clock clock;

    MailQueue(Mails mails, PublicUrl publicUrl, Clock clock) {
        this.mails = mails;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    /** Queues a mail; fails outside a transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(MailKind kind, Addressee to, Language language) {
        var id = UUID.randomUUID();
        var now = clock.instant();
        var messageId = "<" + id + "@" + publicUrl.host() + ">";
        mails.save(new Mail(id, to, kind, language, messageId, now, now.plus(UNTIL_READABLE)));
    }
}
