package org.pcrm.app.notification;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One open stream. Whoever has something to tell leaves it here and goes on; a thread of its own, there only while there
 * is something to write, waits for a slow reader. What does not fit is left out and the reader told to read anew.
 */
final class Stream {

    private static final Logger LOG = LoggerFactory.getLogger(Stream.class);
    private static final Duration BETWEEN_HEARTBEATS = Duration.ofSeconds(20);
    private static final int AT_MOST_PENDING = 64;

    private final UUID family;
    private final UUID office;
    private final Language language;
    private final Consumer<Stream> ended;

    private volatile Viewer viewer;
    private long lastHeartbeat = System.nanoTime();

    /** {@code null} while nothing waits, as is the rule with thousands of them. */
    private Map<String, Message> pending;

    private volatile Line line;
    private boolean writing = true;
    private boolean closed;

    /**
     * A stream that keeps what it is told until {@link #begin}.
     *
     * @param family of the session that it ends with
     * @param viewer who reads, within the office looked at
     * @param ended is told once it is over
     */
    Stream(UUID family, Viewer viewer, Language language, Consumer<Stream> ended) {
        this.family = family;
        this.viewer = viewer;
        this.office = viewer.tenantId();
        this.language = language;
        this.ended = ended;
    }

    UUID family() {
        return family;
    }

    /** Who reads, as of the last look at the account. */
    Viewer viewer() {
        return viewer;
    }

    /** Takes over what its reader is now; a SUPER_ADMIN goes on looking at the office looked at. */
    void isReadBy(Viewer now) {
        viewer = now.role() == Role.SUPER_ADMIN ? new Viewer(office, now.role(), null, now.staffId()) : now;
    }

    /** Lets what waits, and all that comes, go out. */
    void begin(Line opened) {
        line = opened;
        Thread.ofVirtual().start(this::write);
    }

    /** Whether it is time for a heartbeat; then it has been noted as sent. */
    synchronized boolean isHeartbeatDue(long now) {
        var due = now - lastHeartbeat >= BETWEEN_HEARTBEATS.toNanos();
        if (due) {
            lastHeartbeat = now;
        }
        return due;
    }

    /** Tells the reader something, as soon as they can take it. */
    synchronized void tell(Message message) {
        if (closed) {
            return;
        }
        if (pending == null) {
            pending = new LinkedHashMap<>();
        } else if (pending.size() == AT_MOST_PENDING && !pending.containsKey(message.about())) {
            pending.clear();
            pending.put(Message.RESYNC.about(), Message.RESYNC);
        }
        pending.put(message.about(), message);
        if (!writing) {
            writing = true;
            Thread.ofVirtual().start(this::write);
        }
    }

    /** Ends it; what waits is not told any more. */
    void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            pending = null;
        }
        ended.accept(this);
        // Whoever has it not yet, closes it then.
        if (line != null) {
            line.close();
        }
    }

    private void write() {
        try {
            for (var next = take(); next != null; next = take()) {
                line.write(next);
            }
        } catch (IOException | RuntimeException gone) {
            LOG.debug("A reader is gone", gone);
            close();
        }
    }

    /** What to write next; {@code null} when there is nothing, or it is over. */
    private synchronized byte[] take() {
        if (closed) {
            line.close();
            return null;
        }
        if (pending == null) {
            writing = false;
            return null;
        }
        var bytes = new ByteArrayOutputStream();
        pending.values().forEach(message -> bytes.writeBytes(message.in(language)));
        pending = null;
        return bytes.toByteArray();
    }

    /** Where a stream goes out. */
    interface Line {

        /** Returns when the reader's side has taken it; fails when nobody does. */
        void write(byte[] bytes) throws IOException;

        /** Hangs up; twice is once. */
        void close();
    }
}
