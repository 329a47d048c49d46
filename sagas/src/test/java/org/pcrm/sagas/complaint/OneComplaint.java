package org.pcrm.sagas.complaint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.axonframework.test.saga.ContinuedGivenState;
import org.axonframework.test.saga.FixtureExecutionResult;
import org.axonframework.test.saga.SagaTestFixture;
import org.pcrm.api.Event;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.complaint.Channel;
import org.pcrm.api.complaint.ComplaintCommands.CloseUndisputed;
import org.pcrm.api.complaint.ComplaintCommands.EscalateBreach;
import org.pcrm.api.complaint.ComplaintCommands.WarnOfDeadline;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintFiled;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintResolved;
import org.pcrm.api.complaint.ComplaintEvents.DeadlineChanged;
import org.pcrm.api.complaint.ComplaintEvents.DuplicateConfirmed;
import org.pcrm.api.complaint.Language;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.Sla;
import org.pcrm.api.complaint.SlaClock;
import org.pcrm.api.complaint.SlaSource;
import org.pcrm.api.complaint.Status;

/** The saga of one complaint, filed with eight hours to go, and the clock it reads. */
abstract class OneComplaint {

    static final String ID = "PCRM-20260105-0123ABCD";
    static final String OTHER = "PCRM-20260104-0123ABCD";
    static final UUID OFFICE = UUID.fromString("00000000-0000-0000-0000-000000000001");
    static final Instant FILED_AT = Instant.parse("2026-01-05T04:30:00Z");
    static final SlaClock CLOCK = new SlaClock(Duration.ofHours(1));
    static final Sla SLA = CLOCK.start(FILED_AT, 8, SlaSource.DEPARTMENT);
    static final WarnOfDeadline WARN = new WarnOfDeadline(ID, Actor.system(OFFICE));
    static final EscalateBreach ESCALATE = new EscalateBreach(ID, Actor.system(OFFICE));
    static final CloseUndisputed CLOSE = new CloseUndisputed(ID, Actor.system(OFFICE));

    private final SagaTestFixture<SlaSaga> fixture;

    private final Clock time = new Clock() {
        @Override
        public Instant instant() {
            return reads();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    OneComplaint() {
        this(new SagaTestFixture<>(SlaSaga.class));
    }

    OneComplaint(SagaTestFixture<SlaSaga> fixture) {
        this.fixture = fixture;
        fixture.registerResource(time);
    }

    /** What the clock shows to the saga: the time of the fixture, unless somebody sets it. */
    Instant reads() {
        return fixture.currentTime();
    }

    /** What the saga heard, all of it at one moment. */
    ContinuedGivenState givenAt(Instant moment, Event... history) {
        var given = fixture.givenCurrentTime(moment);
        for (var event : history) {
            given = given.andThenAPublished(event);
        }
        return given;
    }

    /** Filed just now. */
    ContinuedGivenState filed() {
        return givenAt(FILED_AT, filing());
    }

    static ComplaintFiled filing() {
        return new ComplaintFiled(
                ID,
                OFFICE,
                FILED_AT,
                ZoneId.of("Asia/Kolkata"),
                Channel.PORTAL,
                Language.EN,
                null,
                null,
                null,
                null,
                Priority.MEDIUM,
                false,
                null,
                null,
                null,
                null,
                SLA);
    }

    static DeadlineChanged moved(Sla to, Instant at) {
        return new DeadlineChanged(ID, to, SLA, at);
    }

    static DuplicateConfirmed duplicate(Instant at) {
        return new DuplicateConfirmed(ID, OTHER, OTHER, 0.8, at);
    }

    static ComplaintResolved resolved(Instant at) {
        return new ComplaintResolved(ID, null, CLOCK.after(at, 7), CLOCK.after(at, 15), Status.IN_PROGRESS, at);
    }

    static void nothing(FixtureExecutionResult result) {
        result.expectSuccessfulHandlerExecution().expectNoDispatchedCommands();
    }
}
