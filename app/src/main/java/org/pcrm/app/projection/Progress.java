package org.pcrm.app.projection;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells every second how far a rebuild is; by that all processes know that it is still being done. */
final class Progress implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Progress.class);
    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final double SECOND = Duration.ofSeconds(1).toNanos();

    private final Run run;
    private final Rebuilds rebuilds;
    private final Thread pulse;
    private final long begun = System.nanoTime();
    private volatile RebuildState state = RebuildState.REBUILDING;
    private volatile long position;
    private volatile long head;
    private volatile long events;
    private volatile boolean superseded;

    Progress(Run run, Rebuilds rebuilds) {
        this.run = run;
        this.rebuilds = rebuilds;
        pulse = Thread.ofVirtual().name("rebuild-" + run.projection().group()).start(this::beat);
    }

    /** How far the store is to be followed for now. */
    void upTo(RebuildState now, long settled) {
        state = now;
        head = settled;
    }

    /**
     * Events were folded.
     *
     * @throws Superseded when another process does this rebuild now
     */
    void folded(int many) {
        events += many;
        check();
    }

    /** All events up to this place are folded. */
    void reached(long place) {
        position = place;
    }

    /** Ends what would be in vain. */
    void check() {
        if (superseded) {
            throw new Superseded();
        }
    }

    long events() {
        return events;
    }

    private void beat() {
        try {
            while (!superseded) {
                Thread.sleep(BEAT);
                tell();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell() {
        try {
            rebuilds.tell(
                    run,
                    state,
                    Math.max(position, Math.min(events, head)),
                    head,
                    Math.round(events / ((System.nanoTime() - begun) / SECOND)));
        } catch (Superseded gone) {
            superseded = true;
        } catch (RuntimeException away) {
            LOG.warn(
                    "The progress of a rebuild was not told: {}",
                    away.getClass().getName());
        }
    }

    @Override
    public void close() {
        pulse.interrupt();
    }
}
