package org.pcrm.app.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.pcrm.app.mail.MailTransport.Line;
import org.pcrm.app.process.OnSide;
import org.pcrm.app.process.Side;
import org.pcrm.app.rounds.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Empties the queue, over a few lines at a time, in any number of processes. */
@Component
@OnSide(Side.SAGA)
class Postman extends Rounds {

    /** A mail takes some round trips to its server; more lines than this many servers do not grant one sender. */
    static final int LINES = 4;

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    /** How long one can see what was sent or set aside. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final Delivery delivery;
    private final MailTransport transport;
    private final Mails mails;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Postman(
            Delivery delivery,
            MailTransport transport,
            Mails mails,
            PlatformTransactionManager transactions,
            MailBell bell,
            Clock clock) {
        super(bell);
        this.delivery = delivery;
        this.transport = transport;
        this.mails = mails;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Sends all that is due. One mail goes ahead: while the server is away, no more than one a round finds that out. */
    @Override
    protected boolean doNext() {
        try (var others = Executors.newVirtualThreadPerTaskExecutor();
                var line = transport.open()) {
            if (sendNext(line)) {
                IntStream.range(1, LINES).forEach(n -> others.execute(this::sendAll));
                sendAll(line);
            }
        }
        return false;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "P1D")
    void sweep() {
        transaction.executeWithoutResult(status -> mails.sweep(clock.instant().minus(KEPT)));
    }

    private void sendAll() {
        try (var line = transport.open()) {
            sendAll(line);
        }
    }

    private void sendAll(Line line) {
        var goesOn = true;
        while (goesOn && isRunning()) {
            goesOn = sendNext(line);
        }
    }

    private boolean sendNext(Line line) {
        try {
            return delivery.sendNext(line);
        } catch (RuntimeException away) {
            // Only the kind: a failed statement may repeat an address.
            LOG.warn(
                    "The mail queue cannot be read or written: {}",
                    away.getClass().getName());
            return false;
        }
    }
}
