package org.pcrm.app.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.pcrm.app.mail.MailTransport.Line;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes one mail out of the queue and sends it. No transaction is open while it talks to the mail server: taking a mail
 * also sets its next attempt, so that one whose postman died is sent again.
 */
@Component
class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    /** Fifteen seconds in all; the next attempt is later than that. */
    private static final RetryTemplate PATIENTLY = new RetryTemplate(RetryPolicy.builder()
            .maxRetries(4)
            .delay(Duration.ofSeconds(1))
            .multiplier(2)
            .build());

    private final Mails mails;
    private final Map<MailKind, Composer> composers = new HashMap<>();
    private final Stationery stationery;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Delivery(
            Mails mails,
            List<Composer> composers,
            Stationery stationery,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.mails = mails;
        composers.forEach(composer -> composer.kinds().forEach(kind -> this.composers.put(kind, composer)));
        this.stationery = stationery;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Sends the mail that is next, and says whether to go on: not when none is due, nor when no server answers. */
    boolean sendNext(Line line) {
        return takeNext().map(mail -> send(mail, line)).orElse(false);
    }

    private Optional<Mail> takeNext() {
        return transaction.execute(status -> {
            var next = mails.nextDue(clock.instant());
            next.ifPresent(mail -> mail.attempt(clock.instant()));
            return next;
        });
    }

    private boolean send(Mail mail, Line line) {
        try {
            var composer = composers.get(mail.kind());
            var letter = composer.compose(mail);
            if (letter.isPresent()) {
                send(mail, letter.get(), composer, line);
            } else {
                settle(mail.id(), mails::delete);
            }
            return true;
        } catch (MailNotSent notSent) {
            failed(mail, notSent.failure(), notSent.getCause());
            return notSent.failure() != MailFailure.SERVER_AWAY;
        } catch (RuntimeException failure) {
            failed(mail, MailFailure.NOT_WRITTEN, failure);
            return true;
        }
    }

    private void send(Mail mail, Letter letter, Composer composer, Line line) {
        try {
            line.send(stationery.print(mail, letter));
        } catch (MailNotSent notSent) {
            if (notSent.failure() == MailFailure.REFUSED) {
                composer.refused(mail, letter);
            }
            throw notSent;
        }
        noteSent(mail.id());
    }

    /** What was accepted and is not noted is sent again: a database that is away for a moment is waited for. */
    private void noteSent(UUID id) {
        try {
            PATIENTLY.execute(() -> {
                settle(id, row -> row.sent(clock.instant()));
                return id;
            });
        } catch (RetryException away) {
            throw new IllegalStateException("A mail was sent and could not be noted", away.getCause());
        }
    }

    private void failed(Mail mail, MailFailure why, Throwable cause) {
        // Only the kind: a server's answer repeats the address.
        LOG.warn(
                "Mail {} was not sent, attempt {}: {}, {}",
                mail.id(),
                mail.attempts(),
                why,
                cause.getClass().getName());
        settle(mail.id(), row -> row.failed(why, clock.instant()));
    }

    private void settle(UUID id, Consumer<Mail> how) {
        transaction.executeWithoutResult(status -> mails.findById(id).ifPresent(how));
    }
}
