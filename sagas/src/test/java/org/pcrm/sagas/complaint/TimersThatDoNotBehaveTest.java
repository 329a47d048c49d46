package org.pcrm.sagas.complaint;

import java.time.Instant;
import org.axonframework.deadline.DeadlineMessage;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.test.saga.SagaTestFixture;
import org.junit.jupiter.api.Test;
import org.pcrm.api.complaint.SlaSource;

/** Each timer fires twice, as it may after a crash between what it did and the note that it was done. */
class TimersThatDoNotBehaveTest extends OneComplaint {

    private Instant setTo;

    TimersThatDoNotBehaveTest() {
        super(new SagaTestFixture<>(SlaSaga.class) {
            @Override
            protected void handleDeadline(ScopeDescriptor saga, DeadlineMessage<?> timer) throws Exception {
                super.handleDeadline(saga, timer);
                super.handleDeadline(saga, timer);
            }
        });
    }

    /** A clock that was set back shows it once; then it is right again. */
    @Override
    Instant reads() {
        var reading = setTo == null ? super.reads() : setTo;
        setTo = null;
        return reading;
    }

    @Test
    void fired_twice_it_warns_and_escalates_once() throws Exception {
        filed().whenTimeAdvancesTo(SLA.dueAt()).expectDispatchedCommands(WARN, ESCALATE);
    }

    @Test
    void fired_twice_it_closes_once() throws Exception {
        var done = resolved(FILED_AT);
        filed().andThenAPublished(done).whenTimeAdvancesTo(done.closesAt()).expectDispatchedCommands(CLOSE);
    }

    @Test
    void outdated_it_does_nothing() throws Exception {
        var longer = CLOCK.start(FILED_AT, 16, SlaSource.CATEGORY);
        filed().andThenAPublished(moved(longer, FILED_AT))
                .whenTimeAdvancesTo(SLA.dueAt())
                .expectNoDispatchedCommands()
                .expectScheduledDeadline(longer.warnAt(), 2);
    }

    @Test
    void set_for_a_clock_that_was_set_back_it_waits_again() throws Exception {
        var given = filed();
        setTo = SLA.warnAt().minusMillis(1);
        given.whenTimeAdvancesTo(SLA.warnAt())
                .expectTriggeredDeadlines(1, 2)
                .expectDispatchedCommands(WARN)
                .expectScheduledDeadline(SLA.dueAt(), 3);
    }
}
