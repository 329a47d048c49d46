package org.pcrm.command.complaint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.pcrm.api.Command;
import org.pcrm.api.Event;
import org.pcrm.api.Refusal;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.complaint.Channel;
import org.pcrm.api.complaint.Citizen;
import org.pcrm.api.complaint.ComplaintCommands.FileComplaint;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintAssigned;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintClosed;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintEscalated;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintFiled;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintResolved;
import org.pcrm.api.complaint.ComplaintEvents.WorkStarted;
import org.pcrm.api.complaint.Language;
import org.pcrm.api.complaint.Place;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.Reasons;
import org.pcrm.api.complaint.Sla;
import org.pcrm.api.complaint.SlaClock;
import org.pcrm.api.complaint.SlaSource;
import org.pcrm.api.complaint.Status;
import org.pcrm.api.complaint.Triage;
import org.pcrm.api.personal.Personal;
import org.pcrm.api.personal.Vault;
import org.pcrm.command.RefusedCommand;
import org.pcrm.command.office.OfficeBook;
import org.pcrm.command.office.OneOffice;
import org.pcrm.command.triage.Analyst;
import org.pcrm.command.triage.Judgement;

/** One office with two departments, its people, and a complaint at each point of its life. */
abstract class ComplaintFixture {

    static final String ID = "PCRM-20260105-0123ABCD";
    static final UUID OFFICE = OneOffice.OFFICE;
    static final UUID OTHER_OFFICE = UUID.fromString("00000000-0000-0000-0000-000000000002");
    static final UUID WATER = OneOffice.WATER;
    static final UUID ROADS = OneOffice.ROADS;
    static final UUID ANIL = OneOffice.ANIL;
    static final UUID BINA = OneOffice.BINA;
    static final Instant FILED_AT = Instant.parse("2026-01-05T04:30:00Z");
    static final Instant NOW = Instant.parse("2026-01-06T04:30:00Z");
    static final SlaClock CLOCK = new SlaClock(Duration.ofHours(1));
    static final Sla WATER_SLA = CLOCK.start(FILED_AT, 48, SlaSource.DEPARTMENT);
    static final Sla ROADS_SLA = CLOCK.start(FILED_AT, 72, SlaSource.DEPARTMENT);
    static final String DONE = "The broken pipe was exchanged.";
    static final String WHY = "Nobody came for three days.";

    static final Actor CITIZEN = Actor.citizen(OFFICE);
    static final Actor ADMIN = staff(Role.ADMIN, OFFICE, null);
    static final Actor ADMIN_ELSEWHERE = staff(Role.ADMIN, OTHER_OFFICE, null);
    static final Actor OPERATOR = staff(Role.CALL_OPERATOR, OFFICE, null);
    static final Actor WATER_HEAD = staff(Role.DEPARTMENT_HEAD, OFFICE, WATER);
    static final Actor ROADS_HEAD = staff(Role.DEPARTMENT_HEAD, OFFICE, ROADS);
    static final Actor OFFICER = new Actor(ANIL, Role.OFFICER, OFFICE, WATER);
    static final Actor COLLEAGUE = new Actor(BINA, Role.OFFICER, OFFICE, WATER);

    private final AggregateTestFixture<Complaint> fixture = new AggregateTestFixture<>(Complaint.class);

    /** What the clock shows when a command comes. */
    private Instant now = NOW;

    /** What finds out how urgent a text is. */
    Analyst analyst = (text, category) -> new Judgement(SURE, WHY_SURE.value().words());

    private final Clock time = new Clock() {
        @Override
        public Instant instant() {
            return now;
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

    ComplaintFixture() {
        OfficeBook book = new OneOffice();
        fixture.registerCommandTargetResolver(command ->
                        new VersionedAggregateIdentifier((Object) ((Command) command.getPayload()).target(), null))
                .registerInjectableResource(book)
                .registerInjectableResource(new SlaPolicy(book, CLOCK))
                .registerInjectableResource(new OneStore())
                .registerInjectableResource(time)
                .registerInjectableResource((Analyst) (text, category) -> analyst.judge(text, category))
                .registerInjectableResource((Vault) ids -> new Vault.Opener() {
                    @Override
                    public <R extends Record> R open(String trackingId, R sealed) {
                        return sealed;
                    }
                });
    }

    /** The same at another moment. */
    TestExecutor<Complaint> givenAt(Instant moment, List<? extends Event> history) {
        now = moment;
        return fixture.given(history);
    }

    /** The same with what is stamped on the events. */
    TestExecutor<Complaint> givenMessages(List<?> history) {
        now = NOW;
        return fixture.given(history);
    }

    TestExecutor<Complaint> given(List<? extends Event> history) {
        now = NOW;
        return fixture.given(history);
    }

    TestExecutor<Complaint> givenNothing() {
        return fixture.givenNoPriorActivity();
    }

    static void refused(ResultValidator<Complaint> result, Refusal refusal) {
        result.expectNoEvents().expectException(RefusedCommand.class).expectExceptionDetails(refusal);
    }

    static Refusal notAllowed(Status... allowed) {
        return Refusal.conflict(
                "complaint.transition-not-allowed",
                List.of(allowed).stream().map(Status::name).toList());
    }

    static FileComplaint filing(Actor by, String category, UUID department, Priority priority) {
        return filing(by, category, department, priority, PLACE);
    }

    static FileComplaint filing(Actor by, String category, UUID department, Priority priority, Place place) {
        return new FileComplaint(
                ID,
                by,
                by.role() == Role.CITIZEN ? Channel.PORTAL : Channel.PHONE,
                Language.EN,
                CITIZEN_DATA,
                "No water in our street since Monday.",
                place,
                category,
                department,
                priority);
    }

    static final Citizen CITIZEN_DATA = new Citizen("Asha Verma", "+91 98390 12345", null);
    static final Place PLACE = new Place("Aliganj", 26.88, 80.93);

    static final Triage SURE = new Triage(Priority.MEDIUM, 0.9, false, -0.5);
    static final Personal<Reasons> WHY_SURE = Personal.of(new Reasons(List.of("No water")));

    static ComplaintFiled filed(UUID department, Sla sla) {
        return new ComplaintFiled(
                ID,
                OFFICE,
                FILED_AT,
                ZoneId.of("Asia/Kolkata"),
                Channel.PORTAL,
                Language.EN,
                Personal.of(CITIZEN_DATA),
                Personal.of("No water in our street since Monday."),
                Personal.of(PLACE),
                "Water Supply",
                Priority.MEDIUM,
                false,
                SURE,
                WHY_SURE,
                department,
                null,
                sla);
    }

    static List<Event> open() {
        return List.of(filed(WATER, WATER_SLA));
    }

    static List<Event> queued() {
        return List.of(filed(WATER, WATER_SLA), new ComplaintAssigned(ID, WATER, null, Status.OPEN, FILED_AT));
    }

    static List<Event> assigned() {
        return List.of(filed(WATER, WATER_SLA), new ComplaintAssigned(ID, WATER, ANIL, Status.OPEN, FILED_AT));
    }

    static List<Event> inProgress() {
        return and(assigned(), new WorkStarted(ID, null, Status.ASSIGNED, FILED_AT));
    }

    static List<Event> escalated() {
        return and(assigned(), new ComplaintEscalated(ID, Personal.of(WHY), Status.ASSIGNED, FILED_AT));
    }

    static List<Event> resolved() {
        return and(inProgress(), resolution(Status.IN_PROGRESS, FILED_AT));
    }

    /** Disputable for 7 days and closed after 15, as an office begins. */
    static ComplaintResolved resolution(Status from, Instant at) {
        return new ComplaintResolved(
                ID, Personal.of(DONE), at.plus(Duration.ofDays(7)), at.plus(Duration.ofDays(15)), from, at);
    }

    static List<Event> closed() {
        return and(resolved(), new ComplaintClosed(ID, null, Status.RESOLVED, FILED_AT));
    }

    static List<Event> and(List<Event> history, Event next) {
        return java.util.stream.Stream.concat(history.stream(), java.util.stream.Stream.of(next))
                .toList();
    }

    private static Actor staff(Role role, UUID office, UUID department) {
        return new Actor(
                UUID.nameUUIDFromBytes((role + " " + office + department).getBytes()), role, office, department);
    }
}
