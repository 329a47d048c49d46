package org.pcrm.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Test;
import org.pcrm.api.complaint.ComplaintEvents.*;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.Status;
import org.pcrm.api.personal.Personal;
import org.pcrm.query.House;
import org.pcrm.query.Office;

class FoldingABatchTest {

    private final Office office = Office.called("east");
    private final House house = new House();

    @Test
    void a_batch_writes_the_same_rows_as_its_events_one_by_one() {
        var events = work(30);
        house.processor().deliver(events);
        var folded = rows();

        var other = new House();
        events.forEach(event -> other.processor().deliver(List.of(event)));

        assertThat(folded).hasSize(60).isEqualTo(rows(other));
        assertThat(house.processor().deadLetters()).isEmpty();
    }

    @Test
    void batches_of_any_size_write_the_same_rows() {
        var events = work(30);
        house.processor().deliver(events);

        var other = new House();
        for (int i = 0; i < events.size(); i += 7) {
            other.processor().deliver(events.subList(i, Math.min(i + 7, events.size())));
        }

        assertThat(rows()).isEqualTo(rows(other));
    }

    @Test
    void what_is_delivered_twice_counts_once() {
        var events = work(5);
        house.processor().deliver(events);
        var once = rows();

        house.processor().deliver(events);
        house.processor().deliver(events.subList(3, events.size()));

        assertThat(rows()).isEqualTo(once);
        assertThat(house.processor().deadLetters()).isEmpty();
    }

    @Test
    void an_event_of_something_unknown_is_set_aside_and_blocks_nobody_else() {
        var id = Office.newId();
        house.happens(
                office.system(), new WorkStarted(Office.newId(), null, Status.ASSIGNED, House.NOW), office.filed(id));

        assertThat(house.processor().deadLetters())
                .singleElement()
                .asString()
                .contains("WorkStarted", "a row that", "does not have");
        assertThat(rows()).hasSize(1);
    }

    @Test
    void once_its_cause_is_gone_a_dead_letter_passes() {
        var id = Office.newId();
        house.happens(office.system(), office.filed(id));
        rename(id, "elsewhere");
        house.happens(office.system(), new PriorityChanged(id, Priority.HIGH, Priority.MEDIUM, House.NOW));
        rename("elsewhere", id);

        assertThat(house.processor().retryDeadLetters()).isTrue();
        assertThat(house.processor().deadLetters()).isEmpty();
        assertThat(rows().getFirst()).containsEntry("priority", "HIGH").containsEntry("version", 1L);
    }

    private void rename(String from, String to) {
        house.tables().update("UPDATE complaint SET tracking_id = ? WHERE tracking_id = ?", to, from);
    }

    private List<DomainEventMessage<?>> work(int complaints) {
        var ids = IntStream.range(0, complaints).mapToObj(i -> Office.newId()).toList();
        var events = new ArrayList<Object>();
        ids.forEach(id -> events.add(office.filed(id)));
        ids.forEach(
                id -> events.add(new ComplaintAssigned(id, office.water(), office.officer(), Status.OPEN, House.NOW)));
        ids.forEach(id ->
                events.add(new NoteAdded(id, UUID.nameUUIDFromBytes(id.getBytes()), Personal.of("Called"), House.NOW)));
        ids.forEach(id -> events.add(new PriorityChanged(id, Priority.HIGH, Priority.MEDIUM, House.NOW)));
        ids.forEach(id -> events.add(new SlaWarned(id, House.NOW, House.NOW)));
        ids.forEach(id -> events.add(new SlaBreached(id, office.water(), office.officer(), House.NOW)));
        ids.forEach(id -> events.add(
                new ComplaintResolved(id, Personal.of("Mended"), House.NOW, House.NOW, Status.IN_PROGRESS, House.NOW)));
        ids.forEach(id -> events.add(
                new FeedbackGiven(id, 3, Personal.of("So so"), office.water(), office.officer(), House.NOW)));
        return house.caused(office.system(), events.toArray());
    }

    private List<Map<String, Object>> rows() {
        return rows(house);
    }

    private static List<Map<String, Object>> rows(House house) {
        var rows = new ArrayList<>(house.tables()
                .queryForList("SELECT c.*, timeline::text AS steps FROM complaint c ORDER BY tracking_id"));
        rows.forEach(row -> row.remove("timeline"));
        rows.addAll(house.tables().queryForList("SELECT * FROM note ORDER BY note_id"));
        return rows;
    }
}
