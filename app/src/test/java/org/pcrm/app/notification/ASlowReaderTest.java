package org.pcrm.app.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.Language;

/** A reader who takes nothing for a while, however much there is to tell. */
class ASlowReaderTest {

    private static final int TOLD = 1_000;

    private final CountDownLatch reads = new CountDownLatch(1);
    private final CountDownLatch busy = new CountDownLatch(1);
    private final CountDownLatch written = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicInteger ends = new AtomicInteger();
    private final ByteArrayOutputStream arrived = new ByteArrayOutputStream();
    private final Stream stream = new Stream(
            UUID.randomUUID(),
            new Viewer(UUID.randomUUID(), Role.ADMIN, null, UUID.randomUUID()),
            Language.EN,
            ended -> ends.incrementAndGet());

    @Test
    void keeps_nobody_waiting_and_is_told_to_read_anew_in_place_of_what_did_not_fit() throws Exception {
        begins();
        for (int n = 0; n < TOLD; n++) {
            stream.tell(message("about " + n));
        }
        assertThat(arrived.size()).isZero();
        stream.tell(message("the last"));
        reads.countDown();
        written.await();
        var text = arrived.toString(StandardCharsets.UTF_8);
        assertThat(text).contains("event: resync");
        assertThat(text.lines().filter(line -> line.startsWith("data: about")).count())
                .isLessThan(130);
    }

    @Test
    void of_two_words_about_the_same_hears_the_later_one() throws Exception {
        begins();
        stream.tell(message("first"));
        busy.await();
        stream.tell(new Message("same", language -> "data: old\n\n"));
        stream.tell(new Message("same", language -> "data: new\n\n"));
        stream.tell(message("the last"));
        reads.countDown();
        written.await();
        assertThat(arrived.toString(StandardCharsets.UTF_8))
                .contains("data: new")
                .doesNotContain("data: old");
    }

    @Test
    void is_told_nothing_more_once_it_is_over_and_is_over_once() throws Exception {
        begins();
        stream.tell(message("first"));
        stream.close();
        stream.close();
        stream.tell(message("the last"));
        reads.countDown();
        over.await();
        assertThat(arrived.toString(StandardCharsets.UTF_8)).doesNotContain("the last");
        assertThat(ends).hasValue(1);
    }

    @Test
    void hears_a_heartbeat_every_twenty_seconds() {
        var begun = System.nanoTime();
        assertThat(stream.isHeartbeatDue(begun)).isFalse();
        var later = begun + Duration.ofSeconds(20).toNanos();
        assertThat(stream.isHeartbeatDue(later)).isTrue();
        assertThat(stream.isHeartbeatDue(later)).isFalse();
        assertThat(stream.isHeartbeatDue(later + Duration.ofSeconds(19).toNanos()))
                .isFalse();
        assertThat(stream.isHeartbeatDue(later + Duration.ofSeconds(20).toNanos()))
                .isTrue();
    }

    private static Message message(String about) {
        return new Message(about, language -> "data: " + about + "\n\n");
    }

    private void begins() {
        stream.begin(new Slow());
    }

    /** Takes nothing until it reads. */
    private final class Slow implements Stream.Line {

        @Override
        public void write(byte[] bytes) throws IOException {
            busy.countDown();
            try {
                reads.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            arrived.writeBytes(bytes);
            if (new String(bytes, StandardCharsets.UTF_8).contains("the last")) {
                written.countDown();
            }
        }

        @Override
        public void close() {
            over.countDown();
        }
    }
}
