package org.pcrm.query;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Stamp;
import org.pcrm.api.complaint.ComplaintEvents;
import org.pcrm.api.department.DepartmentEvents;
import org.pcrm.api.personal.Vault;
import org.pcrm.api.staff.StaffEvents;
import org.pcrm.api.tenant.TenantEvents;
import org.pcrm.query.fold.Tables;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The whole read side over a database of its own: events go in as a processor brings them, questions as a gateway. */
public final class House {

    /** The moment at which everything is read. */
    public static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    private final Database database = Database.fresh();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final SimpleQueryBus queries = SimpleQueryBus.builder().build();
    private final Map<String, Long> next = new HashMap<>();
    private final Processor processor;

    public House() {
        this(Database::read);
    }

    /** One that reads in another way than the product does. */
    House(Function<Database, DataSource> reading) {
        var vault = new TestVault();
        var serializer = StoredForm.serializer();
        context.registerBean(Tables.class, () -> new Tables(database.write(), Tables.Use.LIVE));
        context.registerBean("readDataSource", DataSource.class, () -> reading.apply(database));
        context.registerBean("writeVault", Vault.class, () -> vault);
        context.registerBean("readVault", Vault.class, () -> vault);
        context.registerBean("clock", Clock.class, () -> Clock.fixed(NOW, ZoneOffset.UTC));
        context.registerBean("eventSerializer", Serializer.class, () -> serializer);
        context.registerBean(EventUpcasterChain.class, () -> new EventUpcasterChain());
        context.scan("org.pcrm.query");
        context.refresh();
        processor = new Processor(
                List.copyOf(
                        context.getBeansWithAnnotation(ProcessingGroup.class).values()),
                database.write());
        context.getBeansOfType(Object.class)
                .values()
                .forEach(bean -> new AnnotationQueryHandlerAdapter<>(bean).subscribe(queries));
    }

    /** Makes messages of what an actor caused, each the next of its aggregate. */
    public List<DomainEventMessage<?>> caused(Actor actor, Object... events) {
        var stamp = Stamp.of(actor, actor.tenantId());
        var messages = new ArrayList<DomainEventMessage<?>>();
        for (var event : events) {
            var id = aggregateOf(event);
            long sequence = next.merge(id, 0L, (before, ignored) -> before + 1);
            messages.add(new GenericDomainEventMessage<>("test", id, sequence, event, stamp));
        }
        return messages;
    }

    /** What an actor caused reaches the projections in one batch. */
    public void happens(Actor actor, Object... events) {
        processor.deliver(caused(actor, events));
    }

    public Processor processor() {
        return processor;
    }

    public <R> R ask(Object query, ResponseType<R> answer) {
        return DefaultQueryGateway.builder()
                .queryBus(queries)
                .build()
                .query(query, answer)
                .join();
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** The tables as the projections see them. */
    public JdbcTemplate tables() {
        return new JdbcTemplate(database.write());
    }

    private static String aggregateOf(Object event) {
        UUID id =
                switch (event) {
                    case ComplaintEvents complaint -> null;
                    case TenantEvents tenant -> tenant.tenantId();
                    case DepartmentEvents department -> department.departmentId();
                    case StaffEvents staff -> staff.staffId();
                    default -> throw new IllegalArgumentException("Of no aggregate: " + event);
                };
        return id == null ? ((ComplaintEvents) event).trackingId() : id.toString();
    }
}
