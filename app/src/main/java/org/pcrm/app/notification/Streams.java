package org.pcrm.app.notification;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.pcrm.api.actor.Viewer;
import org.pcrm.app.http.TooMany;
import org.pcrm.app.session.Presence;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The open streams of this process. */
@Component
class Streams implements SmartLifecycle {

    /** Tabs of one browser, and some to spare. */
    private static final int OF_ONE_SESSION = 32;

    private static final Duration WAIT = Duration.ofSeconds(20);

    /** Stands for those who look at all offices. */
    private static final UUID ALL = new UUID(0, 0);

    private final Set<Stream> streams = ConcurrentHashMap.newKeySet();
    private final Map<UUID, Set<Stream>> byOffice = new ConcurrentHashMap<>();
    private final Presence presence;
    private volatile boolean running;

    Streams(Presence presence, MeterRegistry meters) {
        this.presence = presence;
        Gauge.builder("pcrm.streams.open", streams, Set::size)
                .description("Browsers that are told live what happens")
                .register(meters);
    }

    /** Adds one; from now on it is told. Too many of one session are refused. */
    void add(Stream stream) {
        var session = ofOffice(stream).stream()
                .filter(other -> other.family().equals(stream.family()))
                .count();
        if (session >= OF_ONE_SESSION || !running) {
            throw new TooMany(WAIT);
        }
        streams.add(stream);
        ofOffice(stream).add(stream);
    }

    void remove(Stream stream) {
        streams.remove(stream);
        ofOffice(stream).remove(stream);
    }

    boolean areNone() {
        return streams.isEmpty();
    }

    /** Tells those of an office, and those who look at all, who may know. */
    void tell(UUID tenantId, Predicate<Viewer> mayKnow, Message message) {
        tell(byOffice.getOrDefault(tenantId, Set.of()), mayKnow, message);
        tell(byOffice.getOrDefault(ALL, Set.of()), mayKnow, message);
    }

    /** Tells everybody. */
    void tellAll(Message message) {
        tell(streams, viewer -> true, message);
    }

    /** Looks anew who the readers of these streams are, and ends those whose session is over. */
    void lookAgain(Collection<Stream> some) {
        if (some.isEmpty()) {
            return;
        }
        var present = presence.of(some.stream().map(Stream::family).distinct().toList());
        for (var stream : some) {
            var now = present.get(stream.family());
            if (now == null) {
                stream.close();
            } else {
                stream.isReadBy(now);
            }
        }
    }

    /** The streams of a staff member. */
    Collection<Stream> of(UUID staffId) {
        return streams.stream()
                .filter(stream -> stream.viewer().staffId().equals(staffId))
                .toList();
    }

    Collection<Stream> all() {
        return streams;
    }

    /** Every stream lives by its heartbeats; at each it is looked whether its session goes on, should news be lost. */
    @Scheduled(fixedRateString = "PT1S")
    void beat() {
        long now = System.nanoTime();
        var due = streams.stream().filter(stream -> stream.isHeartbeatDue(now)).toList();
        tell(due, viewer -> true, Message.HEARTBEAT);
        lookAgain(due);
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the server waits for its requests to end, of which these never would. */
    @Override
    public void stop() {
        running = false;
        streams.forEach(Stream::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private static void tell(Collection<Stream> streams, Predicate<Viewer> mayKnow, Message message) {
        for (var stream : streams) {
            if (mayKnow.test(stream.viewer())) {
                stream.tell(message);
            }
        }
    }

    private Set<Stream> ofOffice(Stream stream) {
        var office = stream.viewer().tenantId();
        return byOffice.computeIfAbsent(office == null ? ALL : office, id -> ConcurrentHashMap.newKeySet());
    }
}
