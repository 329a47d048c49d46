package org.pcrm.app.projection;

import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.pcrm.query.fold.Tables;
import org.pcrm.query.fold.Tables.Use;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** The projections of a group once more, writing to the tables of a rebuild. */
final class Folding implements AutoCloseable {

    private static final String HELD = Folding.class.getName();

    private final Run run;
    private final JdbcClient jdbc;
    private final TransactionManager transactions;
    private final AnnotationConfigApplicationContext projections = new AnnotationConfigApplicationContext();
    private final List<AnnotationEventHandlerAdapter> handlers;

    /**
     * Makes them.
     *
     * @param live where those at work are found, and what they need
     * @param tables to be closed by whoever opened them
     */
    Folding(Run run, ApplicationContext live, DataSource tables, Use use) {
        this.run = run;
        jdbc = JdbcClient.create(tables);
        transactions = new SpringTransactionManager(new DataSourceTransactionManager(tables));
        projections.setParent(live);
        projections.registerBean(Tables.class, () -> new Tables(tables, use));
        var names = List.of(live.getBeanNamesForAnnotation(ProcessingGroup.class)).stream()
                .filter(name -> isOfGroup(live.getType(name)))
                .toList();
        names.forEach(name -> projections.registerBean(name, live.getType(name)));
        projections.refresh();
        handlers = names.stream()
                .map(projections::getBean)
                .map(AnnotationEventHandlerAdapter::new)
                .toList();
    }

    private boolean isOfGroup(Class<?> type) {
        return run.projection()
                .group()
                .equals(AnnotationUtils.findAnnotation(type, ProcessingGroup.class)
                        .value());
    }

    /**
     * Folds events in one transaction.
     *
     * @throws Superseded when another process does this rebuild now
     */
    void fold(List<DomainEventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        var unit = new BatchingUnitOfWork<DomainEventMessage<?>>(events);
        unit.attachTransaction(transactions);
        var result = unit.executeWithResult(() -> {
            // Once for the batch: this is run for each of its events.
            unit.getOrComputeResource(HELD, resource -> {
                Rebuilds.hold(jdbc, run);
                return true;
            });
            for (var handler : handlers) {
                if (handler.canHandle(unit.getMessage())) {
                    handler.handle(unit.getMessage());
                }
            }
            return null;
        });
        if (result.isExceptional()) {
            throw result.exceptionResult() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(result.exceptionResult());
        }
    }

    /** Makes the tables what those in use are, now that they are full: that may take minutes. */
    void furnish() {
        jdbc.sql("SELECT public.furnish_rebuilt(?)")
                .param(run.projection().group())
                .query((row, n) -> true)
                .single();
        for (var table : tableNames()) {
            jdbc.sql("VACUUM (ANALYZE) rebuild." + table).update();
        }
    }

    private List<String> tableNames() {
        return jdbc.sql("SELECT table_name FROM public.read_model WHERE projection = ?")
                .param(run.projection().group())
                .query(String.class)
                .list();
    }

    @Override
    public void close() {
        projections.close();
    }
}
