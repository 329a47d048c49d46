package org.pcrm.app.axon;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.pcrm.app.storage.LastingConnection;
import org.postgresql.PGConnection;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Carries the news of a commit to the other processes on the same database, by LISTEN and NOTIFY on connections of its
 * own: inside the event's transaction a NOTIFY would take a lock that serialises all commits. What is lost while the
 * database is away costs latency only: processors look for themselves once a second.
 */
@Component
final class CommitAnnouncer implements SmartLifecycle {

    private static final String NAME = "pcrm-commits";
    private static final String CHANNEL = "pcrm_events";
    private static final Duration BETWEEN_NOTIFICATIONS = Duration.ofMillis(2);
    private static final int LISTENING_MILLIS = 500;

    private final CommitSignal signal;
    private final LastingConnection lasting;
    private final Semaphore committed = new Semaphore(0);

    /** The backend that announces for this process: what it says is known here already. */
    private volatile int ownVoice;

    private volatile boolean running;

    CommitAnnouncer(CommitSignal signal, LastingConnection lasting) {
        this.signal = signal;
        this.lasting = lasting;
    }

    /** Notes a commit of this process; many notes become one notification. */
    void announce() {
        committed.release();
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual()
                .name("commit-announcer")
                .start(() -> lasting.keep(NAME, this::isRunning, this::announceCommits));
        Thread.ofPlatform()
                .daemon()
                .name("commit-listener")
                .start(() -> lasting.keep(NAME, this::isRunning, this::hearCommits));
    }

    @Override
    public void stop() {
        running = false;
        committed.release();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void announceCommits(Connection connection) throws SQLException, InterruptedException {
        ownVoice = connection.unwrap(PGConnection.class).getBackendPID();
        try (var notify = connection.prepareStatement("NOTIFY " + CHANNEL)) {
            while (running) {
                committed.acquire();
                committed.drainPermits();
                notify.execute();
                LockSupport.parkNanos(BETWEEN_NOTIFICATIONS.toNanos());
            }
        }
    }

    private void hearCommits(Connection connection) throws SQLException {
        try (var listen = connection.createStatement()) {
            listen.execute("LISTEN " + CHANNEL);
        }
        var postgres = connection.unwrap(PGConnection.class);
        while (running) {
            var heard = postgres.getNotifications(LISTENING_MILLIS);
            if (heard != null && Stream.of(heard).anyMatch(each -> each.getPID() != ownVoice)) {
                signal.fire();
            }
        }
    }
}
