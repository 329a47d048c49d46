package org.pcrm.app.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.pcrm.app.rounds.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes mails out of the queue, one after the other, in any number of processes. No transaction is open while it talks
 * to the mail server: taking a mail also sets its next attempt, so that one whose postman died is sent again.
 */
@Component
class Postman extends Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    /** How long one can see what was sent or set aside. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final Mails mails;
    private final Map<MailKind, Composer> composers = new HashMap<>();
    private final Stationery stationery;
    private final MailTransport transport;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Postman(
            Mails mails,
            List<Composer> composers,
            Stationery stationery,
            MailTransport transport,
            PlatformTransactionManager transactions,
            MailBell bell,
            Clock clock) {
        super(bell);
        this.mails = mails;
        composers.forEach(composer -> composer.kinds().forEach(kind -> this.composers.put(kind, composer)));
        this.stationery = stationery;
        this.transport = transport;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Sends what is due; stops at the first failure, which is more often the server's than the mail's. */
    @Override
    protected boolean doNext() {
        return takeNext().filter(this::deliver).isPresent();
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "P1D")
    void sweep() {
        transaction.executeWithoutResult(status -> mails.sweep(clock.instant().minus(KEPT)));
    }

    private Optional<Mail> takeNext() {
        return transaction.execute(status -> {
            var next = mails.nextDue(clock.instant());
            next.ifPresent(mail -> mail.attempt(clock.instant()));
            return next;
        });
    }

    private boolean deliver(Mail mail) {
        try {
            var letter = composers.get(mail.kind()).compose(mail);
            letter.ifPresent(words -> transport.send(stationery.print(mail, words)));
            settle(mail.id(), row -> {
                if (letter.isPresent()) {
                    row.sent(clock.instant());
                } else {
                    mails.delete(row);
                }
            });
            return true;
        } catch (RuntimeException failure) {
            // Only the kind: a server's answer repeats the address.
            LOG.warn(
                    "Mail {} was not sent, attempt {}: {}",
                    mail.id(),
                    mail.attempts(),
                    failure.getClass().getName());
            settle(mail.id(), row -> row.failed(clock.instant()));
            return false;
        }
    }

    private void settle(UUID id, Consumer<Mail> how) {
        transaction.executeWithoutResult(status -> mails.findById(id).ifPresent(how));
    }
}
