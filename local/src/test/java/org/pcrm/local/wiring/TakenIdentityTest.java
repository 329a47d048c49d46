package org.pcrm.local.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.pcrm.app.axon.IdentityTaken;
import org.pcrm.app.complaint.FilingDesk;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.scenario.Town;

/** Two complaints never share a tracking ID, though nobody asks beforehand which are taken. */
class TakenIdentityTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Town OTHER_TOWN = new Town(RunningPcrm.instance());
    private static final Inside PCRM = Inside.shared();

    private final String taken = PCRM.files(TOWN.id);

    @Test
    void a_second_stream_is_refused_in_whichever_office() {
        for (var town : new Town[] {TOWN, OTHER_TOWN}) {
            assertThatThrownBy(() -> PCRM.commands().send(Inside.filing(town.id, taken)))
                    .isInstanceOf(IdentityTaken.class);
        }
        assertThat(Inside.rowsWith("domain_event", taken)).isEqualTo(1);
    }

    @Test
    void the_desk_draws_again() {
        var drawn = new ArrayList<String>();
        var receipt = PCRM.bean(FilingDesk.class)
                .file(
                        TOWN.id,
                        id -> {
                            drawn.add(id);
                            return Inside.filing(TOWN.id, drawn.size() == 1 ? taken : id);
                        },
                        null);
        assertThat(drawn).hasSize(2).endsWith(receipt.trackingId());
    }

    @Test
    void the_desk_gives_up_when_every_draw_is_taken() {
        var drawn = new ArrayList<String>();
        assertThatThrownBy(() -> PCRM.bean(FilingDesk.class)
                        .file(
                                TOWN.id,
                                id -> {
                                    drawn.add(id);
                                    return Inside.filing(TOWN.id, taken);
                                },
                                null))
                .isInstanceOf(IdentityTaken.class);
        assertThat(drawn).hasSize(3);
    }
}
