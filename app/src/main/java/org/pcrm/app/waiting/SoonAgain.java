package org.pcrm.app.waiting;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;

/** Tries again, at first at once and never later than a deadline may be late: an outage has no end that is known. */
final class SoonAgain<T> implements FailureHandler<T> {

    private static final Duration FIRST = Duration.ofMillis(250);
    private static final int DOUBLINGS = 5;

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<T> operations) {
        var failures = Math.min(complete.getExecution().consecutiveFailures, DOUBLINGS);
        operations.reschedule(complete, complete.getTimeDone().plus(FIRST.multipliedBy(1L << failures)));
    }
}
