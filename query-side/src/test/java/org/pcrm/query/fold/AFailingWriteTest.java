package org.pcrm.query.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Test;
import org.pcrm.api.complaint.ComplaintEvents.*;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.Status;
import org.pcrm.api.personal.Personal;
import org.pcrm.query.House;
import org.pcrm.query.Office;
import org.pcrm.query.Processor;

class AFailingWriteTest {

    /** PostgreSQL stores every character but this one. */
    private static final String UNSTORABLE = "no water \0 at all";

    private final Office office = Office.called("east");
    private final House house = new House();
    private final Processor processor = house.processor();

    private final String good = Office.newId();
    private final String bad = Office.newId();
    private final String later = Office.newId();
    private final String other = Office.newId();
    private final List<DomainEventMessage<?>> batch = house.caused(
            office.system(),
            office.filed(good),
            office.filed(bad),
            new ComplaintAssigned(bad, office.water(), null, Status.OPEN, House.NOW),
            new DetailsCorrected(bad, null, Personal.of(UNSTORABLE), null, House.NOW),
            new PriorityChanged(bad, Priority.HIGH, Priority.MEDIUM, House.NOW),
            new ComplaintAssigned(good, office.water(), null, Status.OPEN, House.NOW),
            office.filed(later));

    @Test
    void it_fails_the_batch_once_and_leaves_no_trace() {
        assertThatThrownBy(() -> processor.deliver(batch)).isInstanceOf(Processor.BatchFailed.class);

        assertThat(versionOf(good)).isNull();
        assertThat(processor.deadLetters()).isEmpty();
    }

    @Test
    void delivered_again_only_the_bad_event_and_what_follows_it_are_set_aside() {
        deliverTwice();

        assertThat(versionOf(good)).isEqualTo(1);
        assertThat(versionOf(later)).isZero();
        assertThat(versionOf(bad)).isEqualTo(1);
        assertThat(processor.deadLetters())
                .containsExactly(
                        "DetailsCorrected: The database refused rows of complaint (SQLState 22021)", "PriorityChanged");
    }

    @Test
    void afterwards_batches_are_folded_again() {
        deliverTwice();
        processor.deliver(house.caused(
                office.system(),
                new ComplaintAssigned(later, office.water(), null, Status.OPEN, House.NOW),
                new WorkStarted(later, null, Status.ASSIGNED, House.NOW)));

        assertThat(versionOf(later)).isEqualTo(2);
    }

    @Test
    void nothing_is_set_aside_when_the_database_was_only_busy() throws SQLException {
        house.tables()
                .execute("ALTER ROLE CURRENT_USER IN DATABASE %s SET lock_timeout = '50ms'".formatted(database()));
        house.happens(office.system(), office.filed(other));
        var change = house.caused(office.system(), new WorkStarted(other, null, Status.ASSIGNED, House.NOW));

        try (var rival = house.tables().getDataSource().getConnection()) {
            rival.setAutoCommit(false);
            rival.createStatement().execute("SELECT * FROM complaint FOR UPDATE");
            assertThatThrownBy(() -> processor.deliver(change)).isInstanceOf(Processor.BatchFailed.class);
            assertThatThrownBy(() -> processor.deliver(change)).isInstanceOf(Processor.BatchFailed.class);
        }
        processor.deliver(change);

        assertThat(versionOf(other)).isEqualTo(1);
        assertThat(processor.deadLetters()).isEmpty();
    }

    private String database() {
        return house.tables().queryForObject("SELECT current_database()", String.class);
    }

    private void deliverTwice() {
        assertThatThrownBy(() -> processor.deliver(batch)).isInstanceOf(Processor.BatchFailed.class);
        processor.deliver(batch);
    }

    private Long versionOf(String trackingId) {
        return house
                .tables()
                .queryForList("SELECT version FROM complaint WHERE tracking_id = ?", Long.class, trackingId)
                .stream()
                .findFirst()
                .orElse(null);
    }
}
