package org.pcrm.proving;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.AbstractEventProcessor;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.complaint.ComplaintCommands.AssignComplaint;
import org.pcrm.api.complaint.ComplaintCommands.ResolveComplaint;
import org.pcrm.app.axon.Commands;

/**
 * Shows that a loaded store is a true one: the product starts on it, is asked for each complaint, goes on with some, and
 * then makes everything but the events and keys again out of these: what comes of it must be what was there.
 */
final class LoadCheck {

    private static final int SAMPLE = 100;

    /** What is made of the events. How often a timer was set, and outdated ones, depend on how it went; not what is waited for. */
    private static final Map<String, String> MADE = new TreeMap<>(Map.of(
            "complaint", "SELECT t::text FROM complaint t",
            "complaint_search", "SELECT t::text FROM complaint_search t",
            "note", "SELECT t::text FROM note t",
            "open_complaint", "SELECT t::text FROM open_complaint t",
            "saga", "SELECT saga_id || (state::jsonb #- '{waiting,timer}') FROM saga",
            "scheduled_tasks", """
                    SELECT saga_id || execution_time FROM scheduled_tasks JOIN saga
                        ON task_instance = saga_type || '/' || saga_id || '#' || (state::json #>> '{waiting,timer}')"""));

    private final Stage stage;

    private LoadCheck(Stage stage) {
        this.stage = stage;
    }

    /** Argument: how many; 2,000 if none is given. Ends with 1 when anything differs. */
    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        var many = arguments.length == 0 ? "2000" : arguments[0];
        var data = Files.createTempDirectory("pcrm-load-check");
        try (var stage = Stage.on(data)) {
            Load.fill(stage, List.of("many=" + many, "open=0.5"));
        }
        boolean isTrue;
        try (var stage = Stage.on(data)) {
            isTrue = new LoadCheck(stage).holds();
        }
        System.exit(isTrue ? 0 : 1);
    }

    private boolean holds() throws SQLException, IOException, InterruptedException {
        var unknown = unknownToThePublic();
        goOnWithSome();
        new Loader(stage).settle();
        var gaps = stage.count("""
                SELECT count(*) FROM (SELECT 1 FROM domain_event GROUP BY aggregate_id
                                      HAVING count(*) <> max(sequence_number) + 1) gaps""");
        var loaded = contents();
        makeAgain();
        var differing = 0;
        for (var again : contents().entrySet()) {
            var same = again.getValue().equals(loaded.get(again.getKey()));
            System.out.printf(
                    "%-16s %,7d rows, %s%n",
                    again.getKey(), again.getValue().size(), same ? "as made anew of the events" : "DIFFERENT");
            differing += same ? 0 : 1;
        }
        System.out.printf("not found over HTTP: %d; positions with gaps: %d%n", unknown, gaps);
        return unknown + gaps + differing == 0;
    }

    private long unknownToThePublic() throws IOException, InterruptedException {
        long unknown = 0;
        try (var http = HttpClient.newHttpClient()) {
            for (var id : ids("true")) {
                var path = stage.pcrm().address().resolve("/api/v1/public/complaints/" + id);
                var answer = http.send(HttpRequest.newBuilder(path).build(), HttpResponse.BodyHandlers.discarding());
                unknown += answer.statusCode() == 200 ? 0 : 1;
            }
        }
        return unknown;
    }

    /** The commands are refused where keys, events or rows of the command side are not what they ought to be. */
    private void goOnWithSome() {
        var commands = stage.part(Commands.class);
        var desks = stage.desks();
        for (var id : ids("status IN ('OPEN', 'ASSIGNED')")) {
            var tenant = stage.database()
                    .sql("SELECT tenant_id::text FROM open_complaint WHERE tracking_id = ?")
                    .param(id)
                    .query(String.class)
                    .single();
            var desk = desks.stream()
                    .filter(each -> each.tenantId().toString().equals(tenant))
                    .findFirst()
                    .orElseThrow();
            var administrator = new Actor(desk.officerId(), Role.ADMIN, desk.tenantId(), null);
            commands.send(new AssignComplaint(id, administrator, desk.departmentId(), desk.officerId()));
            commands.send(new ResolveComplaint(id, administrator, "The broken pipe was exchanged."));
        }
    }

    private List<String> ids(String condition) {
        return stage.database()
                .sql("SELECT tracking_id FROM complaint WHERE " + condition + " ORDER BY md5(tracking_id) LIMIT "
                        + SAMPLE)
                .query(String.class)
                .list();
    }

    /** Those whose moment is past: warnings that were given long ago, of which the saga hears only now. */
    private void letTimersFire() {
        while (stage.count(
                        "SELECT count(*) FROM scheduled_tasks WHERE task_name = 'sla-timer' AND execution_time < now()")
                > 0) {
            Loader.pause(Duration.ofMillis(200));
        }
    }

    private Map<String, List<String>> contents() {
        var contents = new LinkedHashMap<String, List<String>>();
        letTimersFire();
        MADE.forEach((table, rows) -> contents.put(
                table,
                stage.database().sql(rows + " ORDER BY 1").query(String.class).list()));
        return contents;
    }

    private void makeAgain() throws SQLException {
        var streams = new Streams(stage);
        streams.stop();
        try (var connection = stage.superuser();
                var asked = connection.createStatement()) {
            asked.execute("TRUNCATE complaint, note, saga, open_complaint;"
                    + " DELETE FROM scheduled_tasks WHERE task_name = 'sla-timer';"
                    + " DELETE FROM token_entry WHERE processor_name IN ('register', 'sla')");
        }
        streams.start();
        var store = stage.part(EventStore.class);
        var complaints = stage.database()
                .sql("SELECT DISTINCT aggregate_id FROM domain_event WHERE aggregate_type = 'Complaint'")
                .query(String.class)
                .list();
        for (var id : complaints) {
            stage.transactions()
                    .executeWithoutResult(
                            transaction -> store.readEvents(id).asStream().forEach(this::keptByTheLedger));
        }
        new Loader(stage).settle();
    }

    /** Its rows are not replayed by the product: they belong to the transaction of the command. */
    private void keptByTheLedger(DomainEventMessage<?> event) {
        var ledger = stage.part(EventProcessingConfiguration.class)
                .eventProcessor("office-ledger", AbstractEventProcessor.class)
                .orElseThrow()
                .eventHandlerInvoker();
        var result = DefaultUnitOfWork.startAndGet(event).executeWithResult(() -> {
            ledger.handle(event, Segment.ROOT_SEGMENT);
            return null;
        });
        if (result.isExceptional()) {
            throw new IllegalStateException(result.exceptionResult());
        }
    }
}
