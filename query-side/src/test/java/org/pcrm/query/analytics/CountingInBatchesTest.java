package org.pcrm.query.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.junit.jupiter.api.Test;
import org.pcrm.api.complaint.ComplaintEvents;
import org.pcrm.api.complaint.ComplaintEvents.*;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.Status;
import org.pcrm.api.personal.Personal;
import org.pcrm.query.House;
import org.pcrm.query.Office;
import org.pcrm.query.Processor;
import org.pcrm.query.fold.Amount;
import org.pcrm.query.fold.BatchCount;
import org.pcrm.query.fold.BatchFold;
import org.pcrm.query.fold.Tables;

/** However events are cut into batches, the same rows remain. */
class CountingInBatchesTest {

    private final Office office = Office.called("east");
    private final House house = new House();

    @Test
    void one_by_one_and_all_at_once_leave_the_same_rows() {
        var events = work();
        house.processor().deliver(events);
        var one = new House();
        events.forEach(event -> one.processor().deliver(List.of(event)));
        var seven = new House();
        for (int from = 0; from < events.size(); from += 7) {
            seven.processor().deliver(events.subList(from, Math.min(from + 7, events.size())));
        }
        assertThat(rows(house)).isNotEmpty().isEqualTo(rows(one)).isEqualTo(rows(seven));
    }

    @Test
    void a_batch_that_comes_twice_counts_once() {
        var events = work();
        house.processor().deliver(events);
        var once = rows(house);
        house.processor().deliver(events);
        house.processor().deliver(events.subList(5, 9));
        assertThat(rows(house)).isEqualTo(once);
    }

    @Test
    void what_was_taken_back_leaves_no_row() {
        house.processor().deliver(work());
        assertThat(house.tables().queryForObject("SELECT count(*) FROM figure WHERE counted <= 0", Integer.class))
                .isZero();
        assertThat(house.tables().queryForObject("SELECT count(*) FROM figure WHERE label = 'OPEN'", Integer.class))
                .isZero();
    }

    @Test
    void what_cannot_be_counted_is_set_aside_and_what_follows_it() {
        var events = work();
        var processor = new Processor(
                List.of(new WithoutCritical(house.part(Tables.class))),
                house.tables().getDataSource());
        assertThatThrownBy(() -> processor.deliver(events)).isInstanceOf(Processor.BatchFailed.class);
        processor.deliver(events);
        assertThat(processor.deadLetters())
                .hasSize(20)
                .contains("PriorityChanged: No figure is critical")
                .contains("SlaBreached", "ComplaintResolved", "FeedbackGiven");
        var others = new House();
        var spared = events.stream()
                .filter(event -> event.getPayload() instanceof PriorityChanged changed
                        && changed.priority() == Priority.CRITICAL)
                .map(DomainEventMessage::getAggregateIdentifier)
                .toList();
        others.processor()
                .deliver(events.stream()
                        .filter(event ->
                                event.getSequenceNumber() < 2 || !spared.contains(event.getAggregateIdentifier()))
                        .toList());
        assertThat(rows(house)).isNotEmpty().isEqualTo(rows(others));
    }

    /** Counts as the product does, all but what is critical. */
    private static final class WithoutCritical {

        private final BatchFold<CountedRow> fold;

        private WithoutCritical(Tables tables) {
            fold = BatchFold.counted(
                    CountedRow.TABLE,
                    tables,
                    new BatchCount<>("figure", Cell.class, WithoutCritical::count, Cell.ORDER, tables));
        }

        private static Map<Cell, Amount> count(CountedRow row) {
            if (row.priority() == Priority.CRITICAL) {
                throw new IllegalStateException("No figure is critical");
            }
            return Counting.of(row);
        }

        @EventHandler
        void on(ComplaintEvents event, @SequenceNumber long version) {
            if (event instanceof ComplaintFiled filed) {
                fold.create(CountedRow.of(filed, version));
            } else {
                fold.update(event.trackingId(), version, row -> row.after(event, version, true));
            }
        }
    }

    private List<DomainEventMessage<?>> work() {
        var events = new ArrayList<>();
        for (int n = 0; n < 20; n++) {
            var id = Office.newId();
            events.add(office.filed(id));
            events.add(new ComplaintAssigned(id, office.water(), office.officer(), Status.OPEN, House.NOW));
            events.add(new PriorityChanged(id, Priority.values()[n % 4], Priority.MEDIUM, House.NOW));
            events.add(new SlaBreached(id, office.water(), office.officer(), House.NOW));
            events.add(new ComplaintResolved(
                    id, Personal.of("Mended"), House.NOW, House.NOW, Status.IN_PROGRESS, House.NOW));
            events.add(new FeedbackGiven(id, n % 5 + 1, null, office.water(), office.officer(), House.NOW));
        }
        return house.caused(office.system(), events.toArray());
    }

    private static List<Map<String, Object>> rows(House house) {
        return house.tables().queryForList("SELECT f.* FROM figure f ORDER BY f.*");
    }
}
