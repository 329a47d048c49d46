package org.pcrm.query.complaint;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.pcrm.api.actor.Viewer;
import org.pcrm.query.wall.Wall;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Waits until the register shows a change. The projection of this process tells at once; for one in another process
 * the table is looked at every tenth of a second.
 */
@Component
public class RegisterWatch {

    private static final long LOOK_NANOS = Duration.ofMillis(100).toNanos();

    private final Wall wall;

    /** Those who wait now, and only those. */
    private final Set<Waiter> waiters = ConcurrentHashMap.newKeySet();

    RegisterWatch(Wall wall) {
        this.wall = wall;
    }

    /**
     * Waits for a complaint to reach a version.
     *
     * @param tenantId the office of the complaint
     * @param version sequence number of the event waited for
     * @return whether the register shows it; {@code false} when the time ran out, the register could not be read, or the
     *     thread was interrupted
     */
    public boolean await(UUID tenantId, String trackingId, long version, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        var waiter = new Waiter(trackingId, version, new CountDownLatch(1));
        waiters.add(waiter);
        try {
            while (!isShown(tenantId, trackingId, version)) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                if (waiter.told().await(Math.min(left, LOOK_NANOS), TimeUnit.NANOSECONDS)) {
                    return true;
                }
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiters.remove(waiter);
        }
    }

    /** Tells those who wait that the register shows this version now. */
    void shown(String trackingId, long version) {
        for (var waiter : waiters) {
            if (waiter.trackingId().equals(trackingId) && waiter.version() <= version) {
                waiter.told().countDown();
            }
        }
    }

    /** The change is stored already: that nobody can look now must not make it seem refused. */
    private boolean isShown(UUID tenantId, String trackingId, long version) {
        try {
            return look(tenantId, trackingId, version);
        } catch (DataAccessException | TransactionException away) {
            return false;
        }
    }

    private boolean look(UUID tenantId, String trackingId, long version) {
        return wall.read(
                Viewer.citizen(tenantId),
                jdbc -> jdbc.sql(
                                "SELECT EXISTS (SELECT 1 FROM complaint WHERE tracking_id = :id AND version >= :version)")
                        .param("id", trackingId)
                        .param("version", version)
                        .query(Boolean.class)
                        .single());
    }

    private record Waiter(String trackingId, long version, CountDownLatch told) {}
}
