package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pcrm.local.wiring.Until;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser that listens: reads a stream of server-sent events and keeps what came. */
final class Listener implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final InputStream stream;
    private final List<Heard> heard = new ArrayList<>();
    private boolean over;

    /** Listens to what is open already. */
    Listener(InputStream stream) {
        this.stream = stream;
        Thread.ofVirtual().start(this::listen);
    }

    /**
     * Something that came.
     *
     * @param event its name; empty for a heartbeat
     * @param id {@code null} for none
     */
    record Heard(String event, String id, JsonNode data) {

        /** A notice of this kind about a complaint. */
        boolean tells(String kind, String complaint) {
            return event.equals("notification")
                    && data.path("kind").asString().equals(kind)
                    && data.path("trackingId").asString().equals(complaint);
        }

        /** That a complaint has changed. */
        boolean shows(String complaint) {
            return event.equals("complaint")
                    && data.path("trackingId").asString().equals(complaint);
        }
    }

    /** The first that fits, as soon as it comes. */
    Heard hears(String what, Predicate<Heard> fitting) {
        Until.holds("heard " + what, () -> all().stream().anyMatch(fitting));
        return all().stream().filter(fitting).findFirst().orElseThrow();
    }

    /** All that came so far. */
    List<Heard> all() {
        synchronized (heard) {
            return List.copyOf(heard);
        }
    }

    /** Waits until the server has ended it. */
    void isEnded() {
        Until.holds("the stream is over", () -> {
            synchronized (heard) {
                return over;
            }
        });
    }

    /** Still open: whatever the server does next would reach it. */
    void isOpen() {
        synchronized (heard) {
            assertThat(over).isFalse();
        }
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private void listen() {
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var block = new ArrayList<String>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    keep(block);
                    block.clear();
                } else {
                    block.add(line);
                }
            }
        } catch (IOException closed) {
            // Either side may hang up at any moment.
        } finally {
            synchronized (heard) {
                over = true;
            }
        }
    }

    private void keep(List<String> block) {
        var data = field(block, "data: ");
        var event = field(block, "event: ");
        synchronized (heard) {
            heard.add(new Heard(
                    event == null ? "" : event, field(block, "id: "), data == null ? null : JSON.readTree(data)));
        }
    }

    private static String field(List<String> block, String name) {
        return block.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()))
                .findFirst()
                .orElse(null);
    }
}
