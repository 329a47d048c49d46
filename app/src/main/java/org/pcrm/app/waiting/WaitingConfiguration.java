package org.pcrm.app.waiting;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import com.github.kagkarlsson.scheduler.boot.config.startup.ContextReadyStart;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.Optional;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurationScopeAwareProvider;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.modelling.saga.AnnotatedSagaManager;
import org.axonframework.modelling.saga.repository.AnnotatedSagaRepository;
import org.pcrm.app.process.ProcessId;
import org.pcrm.app.process.Side;
import org.pcrm.app.process.Sides;
import org.pcrm.sagas.complaint.SlaSaga;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;

/** The saga of deadlines and its timers, declared piece by piece; its processor stands with the others. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class WaitingConfiguration {

    @Bean
    ConfigurerModule slaSaga(SagaRows rows) {
        return configurer -> configurer
                .eventProcessing()
                .registerSaga(SlaSaga.class, saga -> saga.configureSagaManager(c -> manager(SlaSaga.class, c, rows)));
    }

    @Bean
    Timers deadlineManager(Scheduler scheduler, Configuration configuration, TransactionManager transactions) {
        return new Timers(scheduler, new ConfigurationScopeAwareProvider(configuration), transactions);
    }

    @Bean
    Task<Void> slaTimer(ObjectProvider<Timers> timers) {
        return Tasks.oneTime(TaskDescriptor.of(SlaSaga.TIMER))
                .onFailure(new SoonAgain<>())
                .execute((timer, context) -> timers.getObject().fire(SlaSaga.TIMER, timer.getId()));
    }

    @Bean
    DbSchedulerCustomizer schedulerName(ProcessId process) {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<SchedulerName> schedulerName() {
                return Optional.of(new SchedulerName.Fixed("pcrm " + process));
            }
        };
    }

    /** Timers are set wherever the saga is fed, and fire where it is started; here or elsewhere, they are the same rows. */
    @Bean
    DbSchedulerStarter timersStart(Scheduler scheduler, Sides sides) {
        return sides.has(Side.SAGA) ? new ContextReadyStart(scheduler) : () -> {};
    }

    /** Stops firing before anything else stops: a timer needs whoever decides. */
    @Bean
    SmartLifecycle timersStopFirst(Scheduler scheduler) {
        return new SmartLifecycle() {

            private volatile boolean running;

            @Override
            public void start() {
                running = true;
            }

            @Override
            public void stop() {
                scheduler.pause();
                running = false;
            }

            @Override
            public boolean isRunning() {
                return running;
            }

            @Override
            public int getPhase() {
                return Integer.MAX_VALUE;
            }
        };
    }

    private static <T> Sagas.Manager<T> manager(Class<T> type, Configuration configuration, SagaRows rows) {
        var resolvers = configuration.parameterResolverFactory();
        var handlers = configuration.handlerDefinition(type);
        return new Sagas.Manager<>(AnnotatedSagaManager.<T>builder()
                .sagaType(type)
                .sagaRepository(new Sagas.Repository<>(AnnotatedSagaRepository.<T>builder()
                        .sagaType(type)
                        .sagaStore(rows)
                        .parameterResolverFactory(resolvers)
                        .handlerDefinition(handlers)))
                .parameterResolverFactory(resolvers)
                .handlerDefinition(handlers)
                .listenerInvocationErrorHandler(
                        configuration.eventProcessingConfiguration().listenerInvocationErrorHandler(SlaSaga.GROUP)));
    }
}
