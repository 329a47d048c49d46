package org.pcrm.app.rounds;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Says in this process that there is work; whoever leaves work rings it, and needs not know who does it. */
public abstract class Bell {

    private final Semaphore rung = new Semaphore(0);

    /** Rings when the transaction in hand has committed: before, nobody would find the work. */
    public void ringOnceCommitted() {
        OnceCommitted.run(this::ring);
    }

    void ring() {
        rung.release();
    }

    /** Waits until it rings, or for so long; all that rang until then counts as heard. */
    void await(Duration atMost) throws InterruptedException {
        rung.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS);
        rung.drainPermits();
    }
}
