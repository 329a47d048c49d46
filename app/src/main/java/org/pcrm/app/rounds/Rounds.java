package org.pcrm.app.rounds;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Works off what rows tell of, round by round: whenever the bell of this process rings, and once a second for what
 * other processes left and for what has become due. It has a thread of its own: a long round holds up nothing else.
 */
public abstract class Rounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final Duration LAST_ROUND = Duration.ofSeconds(10);

    private final Bell bell;
    private volatile Thread walker;

    protected Rounds(Bell bell) {
        this.bell = bell;
    }

    /** Does the next piece of work; false when there is none, or when going on would lead to nothing now. */
    protected abstract boolean doNext();

    @Override
    public void start() {
        walker = Thread.ofVirtual().name(getClass().getSimpleName()).unstarted(this::walk);
        walker.start();
    }

    /** Returns when the piece of work in hand is done, if that takes no longer than 10 seconds. */
    @Override
    public void stop() {
        var last = walker;
        walker = null;
        bell.ring();
        try {
            last.join(LAST_ROUND);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return walker != null;
    }

    private void walk() {
        try {
            while (isOnDuty()) {
                round();
                bell.await(BETWEEN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void round() {
        try {
            var goesOn = true;
            while (goesOn && isOnDuty()) {
                goesOn = doNext();
            }
        } catch (RuntimeException away) {
            // Only the kind: a failed statement may repeat an address.
            LOG.warn(
                    "{} cannot read or write what there is to do: {}",
                    getClass().getSimpleName(),
                    away.getClass().getName());
        }
    }

    private boolean isOnDuty() {
        return Thread.currentThread() == walker;
    }
}
