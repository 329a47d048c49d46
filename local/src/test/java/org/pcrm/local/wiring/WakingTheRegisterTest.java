package org.pcrm.local.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.scenario.Town;

/** From a command's answer to the register's row, woken by the commit where Axon would look twice a second. */
class WakingTheRegisterTest {

    private static final int WARMING = 300;
    private static final int MEASURED = 200;
    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Inside PCRM = Inside.shared();

    @Test
    void a_stream_calls_back_at_each_commit() throws Exception {
        try (var woken = WokenReader.at(PCRM.bean(EventStore.class))) {
            assertThat(woken.isCalledBack()).isTrue();
            assertThat(woken.reads(PCRM.files(TOWN.id))).isTrue();
            assertThat(woken.reads(PCRM.files(TOWN.id))).isTrue();
        }
    }

    @Test
    void the_way_to_the_register_is_short() {
        for (int n = 0; n < WARMING; n++) {
            nanosToRegister();
        }
        var nanos = new long[MEASURED];
        Arrays.setAll(nanos, n -> nanosToRegister());
        Arrays.sort(nanos);
        System.out.printf(
                "command to register: median %.1f ms, p95 %.1f ms, of %d filings%n",
                nanos[MEASURED / 2] / 1e6, nanos[MEASURED * 95 / 100] / 1e6, MEASURED);
    }

    private static long nanosToRegister() {
        var filed = PCRM.files(TOWN.id);
        var start = System.nanoTime();
        assertThat(PCRM.shows(TOWN.id, filed, 0)).isTrue();
        return System.nanoTime() - start;
    }
}
