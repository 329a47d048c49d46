package org.pcrm.sagas.complaint;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.Clock;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.StartSaga;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.complaint.ComplaintCommands;
import org.pcrm.api.complaint.ComplaintCommands.CloseUndisputed;
import org.pcrm.api.complaint.ComplaintCommands.EscalateBreach;
import org.pcrm.api.complaint.ComplaintCommands.WarnOfDeadline;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintClosed;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintFiled;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintReopened;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintResolved;
import org.pcrm.api.complaint.ComplaintEvents.DeadlineChanged;
import org.pcrm.api.complaint.ComplaintEvents.DuplicateConfirmed;
import org.pcrm.api.complaint.ComplaintEvents.DuplicateDismissed;

/**
 * Waits for the moments of one complaint's clock and has done what is due then. A timer that fires twice, late or for a
 * moment that has changed does no harm: it bears another number, or the complaint itself decides that nothing is due.
 */
@ProcessingGroup(SlaSaga.GROUP)
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
public class SlaSaga {

    /** Streams from the first event on, so that complaints filed before it ran have their deadlines too. */
    public static final String GROUP = "sla";

    /** The name of its one timer, whose payload is the timer's number. */
    public static final String TIMER = "sla-timer";

    private static final String ID = "trackingId";

    private String trackingId;
    private Waiting waiting;
    private Cause cause;

    @StartSaga
    @SagaEventHandler(associationProperty = ID)
    void on(ComplaintFiled event, EventMessage<?> message, DeadlineManager timers, Clock clock) {
        cause = Cause.of(message);
        trackingId = event.trackingId();
        await(Waiting.begun(event.tenantId(), event.sla(), clock.instant()), timers);
    }

    @SagaEventHandler(associationProperty = ID)
    void on(DeadlineChanged event, EventMessage<?> message, DeadlineManager timers, Clock clock) {
        cause = Cause.of(message);
        await(waiting.until(event.sla(), clock.instant()), timers);
    }

    @SagaEventHandler(associationProperty = ID)
    void on(ComplaintReopened event, EventMessage<?> message, DeadlineManager timers, Clock clock) {
        cause = Cause.of(message);
        await(waiting.until(event.sla(), clock.instant()), timers);
    }

    @SagaEventHandler(associationProperty = ID)
    void on(ComplaintResolved event, EventMessage<?> message, DeadlineManager timers) {
        cause = Cause.of(message);
        await(waiting.untilClosing(event.closesAt()), timers);
    }

    @SagaEventHandler(associationProperty = ID)
    void on(DuplicateConfirmed event) {
        waiting = waiting.stopped();
    }

    @SagaEventHandler(associationProperty = ID)
    void on(DuplicateDismissed event, EventMessage<?> message, DeadlineManager timers, Clock clock) {
        cause = Cause.of(message);
        if (event.sla() != null) {
            await(waiting.until(event.sla(), clock.instant()), timers);
        }
    }

    @EndSaga
    @SagaEventHandler(associationProperty = ID)
    void on(ComplaintClosed event) {}

    @DeadlineHandler(deadlineName = TIMER)
    void on(Integer timer, CommandGateway commands, DeadlineManager timers, Clock clock) {
        if (timer != waiting.timer()) {
            return;
        }
        if (clock.instant().isBefore(waiting.at())) {
            await(waiting.again(), timers);
            return;
        }
        commands.sendAndWait(new GenericCommandMessage<>(due(), cause.stamp()));
        await(waiting.onward(), timers);
    }

    private ComplaintCommands due() {
        var system = Actor.system(waiting.tenantId());
        return switch (waiting.next()) {
            case WARNING -> new WarnOfDeadline(trackingId, system);
            case DEADLINE -> new EscalateBreach(trackingId, system);
            case CLOSING -> new CloseUndisputed(trackingId, system);
        };
    }

    private void await(Waiting next, DeadlineManager timers) {
        waiting = next;
        if (next.at() != null) {
            timers.schedule(next.at(), TIMER, next.timer());
        }
    }
}
