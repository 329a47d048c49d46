package org.pcrm.app.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rounds over a list, which stands for the rows of a table. */
class WorkLeftToBeDoneTest {

    private final LinkedTransferQueue<Runnable> left = new LinkedTransferQueue<>();
    private final Bell bell = new Bell() {};
    private final Rounds rounds = new Rounds(bell) {
        @Override
        protected boolean doNext() {
            var work = left.poll();
            if (work != null) {
                work.run();
            }
            return work != null;
        }
    };

    @BeforeEach
    void somebody_is_on_duty() {
        rounds.start();
    }

    @AfterEach
    void nobody_is_any_more() {
        if (rounds.isRunning()) {
            rounds.stop();
        }
    }

    @Test
    void all_of_it_is_done() throws Exception {
        var done = new LinkedTransferQueue<Integer>();
        for (int n = 0; n < 3; n++) {
            var number = n;
            left.add(() -> done.add(number));
        }
        bell.ringOnceCommitted();
        for (int n = 0; n < 3; n++) {
            assertThat(done.take()).isEqualTo(n);
        }
    }

    @Test
    void what_fails_ends_its_round_only() throws Exception {
        var done = new LinkedTransferQueue<String>();
        left.add(() -> {
            throw new IllegalStateException("The database is away");
        });
        left.add(() -> done.add("the next"));
        bell.ringOnceCommitted();
        assertThat(done.take()).isEqualTo("the next");
    }

    @Test
    void stopping_waits_for_the_piece_in_hand_and_begins_no_other() throws Exception {
        var begun = new LinkedTransferQueue<String>();
        var done = new AtomicInteger();
        left.add(() -> {
            begun.add("the first");
            // Whoever stops takes the walker off duty first, and then waits for it.
            while (rounds.isRunning()) {
                Thread.onSpinWait();
            }
            done.incrementAndGet();
        });
        left.add(done::incrementAndGet);
        bell.ringOnceCommitted();
        begun.take();
        rounds.stop();
        assertThat(done).hasValue(1);
        assertThat(left).hasSize(1);
    }
}
