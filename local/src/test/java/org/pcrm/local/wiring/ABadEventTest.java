package org.pcrm.local.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.complaint.ComplaintCommands.CorrectComplaint;
import org.pcrm.local.HeardLog;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.scenario.Town;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row the database does not take: its complaint waits aside, everything else goes on. */
@Isolated("it hears the whole log")
class ABadEventTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Inside PCRM = Inside.shared();
    private static final JdbcClient DATABASE = Inside.database();
    private static final String TOLD = "A yellow bird told Kanarika Vogelsang about it.";

    private final HeardLog log = new HeardLog();
    private final String bad = PCRM.files(TOWN.id);
    private final String good = PCRM.files(TOWN.id);

    @BeforeEach
    void the_database_refuses_one_row() {
        assertThat(PCRM.shows(TOWN.id, bad, 0)).isTrue();
        DATABASE.sql("ALTER TABLE complaint ADD CONSTRAINT bad_day CHECK (tracking_id <> '%s' OR version < 1) NOT VALID"
                        .formatted(bad))
                .update();
        PCRM.commands().send(new CorrectComplaint(bad, Actor.system(TOWN.id), null, null, TOLD, null, null));
        PCRM.commands().send(Inside.note(TOWN.id, bad));
        PCRM.commands().send(Inside.note(TOWN.id, good));
        Until.holds("both events stand aside", () -> letters().size() == 2);
    }

    @AfterEach
    void nothing_stays_aside() {
        causeIsGone();
        retries();
        log.close();
    }

    @Test
    void it_blocks_only_its_own_complaint() {
        var later = PCRM.files(TOWN.id);
        assertThat(PCRM.shows(TOWN.id, good, 1)).isTrue();
        assertThat(PCRM.shows(TOWN.id, later, 0)).isTrue();
        assertThat(versionOf(bad)).isZero();
        assertThat(letters()).containsExactly("DetailsCorrected", "NoteAdded");
    }

    @Test
    void it_is_counted() {
        assertThat(PCRM.bean(MeterRegistry.class)
                        .get("pcrm.dead.letters")
                        .tag("projection", "register")
                        .gauge()
                        .value())
                .isEqualTo(2);
    }

    @Test
    void neither_the_letter_nor_the_log_tells_what_a_person_told() {
        assertThat(DATABASE.sql(
                                "SELECT cause_type || ' ' || cause_message FROM dead_letter WHERE cause_type IS NOT NULL")
                        .query(String.class)
                        .list())
                .containsExactly("java.lang.IllegalStateException org.pcrm.query.fold.NotWritten");
        assertThat(Inside.rowsWith("dead_letter", bad)).isEqualTo(2);
        assertThat(Inside.rowsWith("dead_letter", TOLD)).isZero();
        assertThat(log.text())
                .contains("register sets aside event")
                .doesNotContain("yellow bird", "Kanarika", "Asha", "98390", "Aliganj", "nobody there");
    }

    @Test
    void tried_again_too_early_it_stays_aside_in_its_order() {
        assertThat(retries()).isFalse();
        assertThat(letters()).containsExactly("DetailsCorrected", "NoteAdded");
        assertThat(versionOf(bad)).isZero();
        assertThat(log.text()).doesNotContain("yellow bird");
        causeIsGone();
        assertThat(retries()).isTrue();
        assertThat(letters()).isEmpty();
    }

    @Test
    void the_platform_sees_it_and_has_it_tried_again() {
        var path = "platform/projections/register/dead-letters";
        var seen = TOWN.superAdmin().gets(path).is(200);
        assertThat(seen.json().path("items"))
                .extracting(letter -> letter.path("event").asString() + " of "
                        + letter.path("entityId").asString())
                .containsExactly("DetailsCorrected of " + bad, "NoteAdded of " + bad);
        assertThat(seen.text()).contains("NotWritten").doesNotContain(TOLD);

        causeIsGone();
        TOWN.superAdmin().retries("register").is(202);
        Until.holds("nothing is set aside", () -> letters().isEmpty());
        assertThat(versionOf(bad)).isEqualTo(2);
        assertThat(TOWN.superAdmin()
                        .gets("platform/projections/nobody/dead-letters")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void tried_again_when_its_cause_is_gone_it_heals_the_row() {
        causeIsGone();
        assertThat(retries()).isTrue();
        assertThat(letters()).isEmpty();
        assertThat(versionOf(bad)).isEqualTo(2);
        assertThat(Inside.rowsWith("complaint", TOLD)).isPositive();

        PCRM.commands().send(Inside.note(TOWN.id, bad));
        assertThat(PCRM.shows(TOWN.id, bad, 3)).isTrue();
    }

    private static void causeIsGone() {
        DATABASE.sql("ALTER TABLE complaint DROP CONSTRAINT IF EXISTS bad_day").update();
    }

    private boolean retries() {
        SequencedDeadLetterProcessor<EventMessage<?>> letters =
                PCRM.processing().sequencedDeadLetterProcessor("register").orElseThrow();
        return letters.process(letter -> letter.message() instanceof DomainEventMessage<?> event
                && event.getAggregateIdentifier().equals(bad));
    }

    private List<String> letters() {
        return DATABASE.sql("SELECT payload_type FROM dead_letter WHERE aggregate_id = ? ORDER BY sequence_index")
                .param(bad)
                .query(String.class)
                .list();
    }

    private static Long versionOf(String trackingId) {
        return DATABASE.sql("SELECT version FROM complaint WHERE tracking_id = ?")
                .param(trackingId)
                .query(Long.class)
                .single();
    }
}
