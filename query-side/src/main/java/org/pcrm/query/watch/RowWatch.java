package org.pcrm.query.watch;

import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.pcrm.api.actor.Viewer;
import org.pcrm.query.fold.Row;
import org.pcrm.query.fold.RowTable;
import org.pcrm.query.wall.Wall;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Waits until a table of a read model shows a change. The projection of this process tells at once; for one in another
 * process the table is looked at every tenth of a second.
 */
public class RowWatch<R extends Record & Row> {

    private static final long LOOK_NANOS = Duration.ofMillis(100).toNanos();

    private final Wall wall;
    private final RowTable<R> table;

    /** Those who wait now, and only those. */
    private final Set<Waiter> waiters = ConcurrentHashMap.newKeySet();

    protected RowWatch(Wall wall, RowTable<R> table) {
        this.wall = wall;
        this.table = table;
    }

    /**
     * Waits for a row to reach a version.
     *
     * @param viewer somebody within whose wall the row is
     * @param key the key of the row, as text
     * @param version sequence number of the event waited for
     * @return whether the table shows it; {@code false} when the time ran out, the table could not be read, or the
     *     thread was interrupted
     */
    public boolean await(Viewer viewer, String key, long version, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        var waiter = new Waiter(key, version, new CountDownLatch(1));
        waiters.add(waiter);
        try {
            while (!isShown(viewer, key, version)) {
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

    /** Tells those who wait what the table shows now. */
    public void shown(Collection<R> rows) {
        for (var waiter : waiters) {
            if (rows.stream().anyMatch(row -> waiter.isMetBy(table.keyOf(row), row.version()))) {
                waiter.told().countDown();
            }
        }
    }

    /** The change is stored already: that nobody can look now must not make it seem refused. */
    private boolean isShown(Viewer viewer, String key, long version) {
        try {
            return look(viewer, key, version);
        } catch (DataAccessException | TransactionException away) {
            return false;
        }
    }

    private boolean look(Viewer viewer, String key, long version) {
        return wall.readByKey(
                viewer,
                jdbc -> jdbc.sql("SELECT EXISTS (SELECT 1 FROM %s WHERE %s AND version >= :version)"
                                .formatted(table.name(), table.keyIs("key")))
                        .param("key", key)
                        .param("version", version)
                        .query(Boolean.class)
                        .single());
    }

    private record Waiter(String key, long version, CountDownLatch told) {

        boolean isMetBy(String shownKey, long shownVersion) {
            return key.equals(shownKey) && version <= shownVersion;
        }
    }
}
