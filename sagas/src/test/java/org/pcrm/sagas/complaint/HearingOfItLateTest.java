package org.pcrm.sagas.complaint;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintClosed;
import org.pcrm.api.complaint.SlaSource;
import org.pcrm.api.complaint.Status;

/** The saga was not running when it happened: it hears the whole history at one later moment. */
class HearingOfItLateTest extends OneComplaint {

    @Test
    void what_is_late_already_is_escalated_at_once() throws Exception {
        givenAt(SLA.dueAt().plusSeconds(86_400), filing())
                .whenTimeElapses(Duration.ZERO)
                .expectDispatchedCommands(ESCALATE)
                .expectNoScheduledDeadlines();
    }

    @Test
    void what_is_due_soon_is_still_warned_of() throws Exception {
        givenAt(SLA.dueAt().minusMillis(1), filing())
                .whenTimeElapses(Duration.ZERO)
                .expectDispatchedCommands(WARN)
                .expectScheduledDeadline(SLA.dueAt(), 2);
    }

    @Test
    void only_the_last_of_several_deadlines_counts() throws Exception {
        var longer = CLOCK.start(FILED_AT, 16, SlaSource.CATEGORY);
        nothing(givenAt(SLA.dueAt().plusSeconds(60), filing(), moved(longer, FILED_AT))
                .whenTimeElapses(Duration.ZERO));
    }

    @Test
    void what_was_resolved_meanwhile_is_closed_when_its_time_is_over() throws Exception {
        var done = resolved(FILED_AT);
        givenAt(done.closesAt(), filing(), done).whenTimeElapses(Duration.ZERO).expectDispatchedCommands(CLOSE);
    }

    @Test
    void what_was_closed_meanwhile_is_left_alone() throws Exception {
        var done = resolved(FILED_AT);
        var closed = new ComplaintClosed(ID, null, Status.RESOLVED, FILED_AT);
        nothing(givenAt(done.closesAt(), filing(), done, closed)
                .whenTimeElapses(Duration.ZERO)
                .expectActiveSagas(0));
    }
}
