package org.pcrm.app.process;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.pcrm.app.storage.LastingConnection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Tells the other processes twice a second that this one lives and which processors run in it, and hears the same of them:
 * from that each works out its share of the segments. What is not its share it lets go of; what nobody holds any more it
 * takes once it is its share. All moments are the database's.
 */
@Component
public class LivingProcesses implements SmartLifecycle {

    private static final String NAME = "pcrm-living";
    private static final Duration BETWEEN_BEATS = Duration.ofMillis(500);

    /** A database that does not answer is not waited for. */
    private static final Duration LAST_WORD = Duration.ofSeconds(2);

    /** Some beats may be missed by a process that is busy; after that it is dead to the others. */
    private static final String HEARD_OF = "interval '2.5 seconds'";

    private static final String BEAT = """
            INSERT INTO living_process (process_id, processors, heard_at) VALUES (?, ?, clock_timestamp())
            ON CONFLICT (process_id) DO UPDATE SET processors = excluded.processors, heard_at = excluded.heard_at""";
    private static final String LIVING =
            "SELECT process_id, processors FROM living_process WHERE heard_at > clock_timestamp() - " + HEARD_OF;
    private static final String SEGMENTS = "SELECT processor_name, count(*) FROM token_entry GROUP BY processor_name";
    private static final String BURY =
            "DELETE FROM living_process WHERE heard_at < clock_timestamp() - interval '1 minute'";
    private static final String LEAVE = "DELETE FROM living_process WHERE process_id = ?";

    private final ProcessId self;
    private final LastingConnection lasting;
    private final ObjectProvider<Configuration> axon;
    private volatile Map<String, Integer> shares = Map.of();
    private volatile int living = 1;
    private volatile boolean running;
    private Thread heart;

    LivingProcesses(
            ProcessId self, LastingConnection lasting, ObjectProvider<Configuration> axon, MeterRegistry meters) {
        this.self = self;
        this.lasting = lasting;
        this.axon = axon;
        Gauge.builder("pcrm.processes", () -> living)
                .description("Processes on this database that were heard of a moment ago")
                .register(meters);
    }

    /** How many segments of a processor this process is to have at most; any number before that is known. */
    public int mostSegments(String processor) {
        return shares.getOrDefault(processor, Integer.valueOf(Short.MAX_VALUE));
    }

    @Override
    public void start() {
        running = true;
        heart = Thread.ofPlatform().daemon().name(NAME).start(() -> lasting.keep(NAME, this::isRunning, this::live));
    }

    /** Says good-bye, so that the others need not wait to take over. */
    @Override
    public void stop() {
        running = false;
        heart.interrupt();
        try {
            heart.join(LAST_WORD);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void live(Connection connection) throws SQLException {
        try (var beat = connection.prepareStatement(BEAT);
                var heard = connection.prepareStatement(LIVING);
                var segments = connection.prepareStatement(SEGMENTS);
                var bury = connection.prepareStatement(BURY)) {
            while (running) {
                beat.setObject(1, self.value());
                beat.setArray(2, connection.createArrayOf("text", runningProcessors()));
                beat.executeUpdate();
                bury.executeUpdate();
                var all = living(heard);
                living = all.size();
                shares = Shares.of(self.value(), all, segments(segments));
                try {
                    Thread.sleep(BETWEEN_BEATS);
                } catch (InterruptedException stopped) {
                    break;
                }
            }
        }
        leave(connection);
    }

    private void leave(Connection connection) throws SQLException {
        try (var leave = connection.prepareStatement(LEAVE)) {
            leave.setObject(1, self.value());
            leave.executeUpdate();
        }
    }

    private String[] runningProcessors() {
        return axon.getObject().eventProcessingConfiguration().eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .filter(EventProcessor::isRunning)
                .map(EventProcessor::getName)
                .toArray(String[]::new);
    }

    private static List<Living> living(PreparedStatement query) throws SQLException {
        try (var rows = query.executeQuery()) {
            var living = new ArrayList<Living>();
            while (rows.next()) {
                living.add(new Living(rows.getObject(1, UUID.class), Set.of((String[])
                        rows.getArray(2).getArray())));
            }
            return living;
        }
    }

    private static SortedMap<String, Integer> segments(PreparedStatement query) throws SQLException {
        try (var rows = query.executeQuery()) {
            var segments = new TreeMap<String, Integer>();
            while (rows.next()) {
                segments.put(rows.getString(1), rows.getInt(2));
            }
            return segments;
        }
    }
}
