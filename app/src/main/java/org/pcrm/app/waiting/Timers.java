package org.pcrm.app.waiting;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.deadline.AbstractDeadlineManager;
import org.axonframework.deadline.DeadlineMessage;
import org.axonframework.deadline.GenericDeadlineMessage;
import org.axonframework.messaging.DefaultInterceptorChain;
import org.axonframework.messaging.ScopeAwareProvider;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.saga.SagaScopeDescriptor;

/**
 * Axon's deadlines on db-scheduler for sagas that hold one timer each: those set in a unit of work are written together,
 * in its transaction, and only the last one of each saga. A timer is named after its saga and its number, which is its
 * payload; so it needs no data. Timers are outdated by their number and never cancelled.
 */
final class Timers extends AbstractDeadlineManager {

    private final SchedulerClient scheduler;
    private final ScopeAwareProvider sagas;
    private final TransactionManager transactions;

    Timers(SchedulerClient scheduler, ScopeAwareProvider sagas, TransactionManager transactions) {
        this.scheduler = scheduler;
        this.sagas = sagas;
        this.transactions = transactions;
    }

    @Override
    public String schedule(Instant at, String name, Object number, ScopeDescriptor scope) {
        var saga = (SagaScopeDescriptor) scope;
        var timer = new Timer(saga.getType(), saga.getIdentifier().toString(), (Integer) number);
        pending()
                .put(
                        timer.saga() + timer.sagaId(),
                        TaskDescriptor.of(name).instance(timer.toString()).scheduledTo(at));
        return timer.toString();
    }

    /**
     * Lets a saga handle its timer, in a transaction of its own.
     *
     * @throws IllegalStateException when the saga failed; nothing has happened then
     */
    void fire(String name, String instance) {
        var timer = Timer.of(instance);
        DeadlineMessage<Integer> message = new GenericDeadlineMessage<>(name, timer.number());
        var work = new DefaultUnitOfWork<DeadlineMessage<?>>(message);
        work.attachTransaction(transactions);
        var result = work.executeWithResult(() -> new DefaultInterceptorChain<>(work, handlerInterceptors(), fired -> {
                    send(fired, new SagaScopeDescriptor(timer.saga(), timer.sagaId()));
                    return null;
                })
                .proceed());
        if (result.isExceptional()) {
            throw new IllegalStateException("A timer was not handled", result.exceptionResult());
        }
    }

    @Override
    public void cancelSchedule(String name, String scheduleId) {
        throw new UnsupportedOperationException("Timers are outdated, not cancelled");
    }

    @Override
    public void cancelAll(String name) {
        cancelSchedule(name, null);
    }

    @Override
    public void cancelAllWithinScope(String name, ScopeDescriptor scope) {
        cancelSchedule(name, null);
    }

    private void send(DeadlineMessage<?> message, ScopeDescriptor scope) throws Exception {
        for (var saga : sagas.provideScopeAwareStream(scope)
                .filter(candidate -> candidate.canResolve(scope))
                .toList()) {
            saga.send(message, scope);
        }
    }

    private Map<String, SchedulableInstance<?>> pending() {
        var work = CurrentUnitOfWork.get();
        return work.root().getOrComputeResource("timers", key -> {
            var timers = new LinkedHashMap<String, SchedulableInstance<?>>();
            work.onPrepareCommit(prepared -> scheduler.scheduleBatch(new ArrayList<>(timers.values())));
            return timers;
        });
    }

    /** Which saga, and its how manieth timer. */
    private record Timer(String saga, String sagaId, int number) {

        static Timer of(String instance) {
            var parts = instance.split("[/#]");
            return new Timer(parts[0], parts[1], Integer.parseInt(parts[2]));
        }

        @Override
        public String toString() {
            return saga + "/" + sagaId + "#" + number;
        }
    }
}
