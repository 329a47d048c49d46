package org.pcrm.proving;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Stamp;
import org.pcrm.api.complaint.Channel;
import org.pcrm.api.complaint.Citizen;
import org.pcrm.api.complaint.ComplaintEvents;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintAssigned;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintClosed;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintFiled;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintResolved;
import org.pcrm.api.complaint.ComplaintEvents.NoteAdded;
import org.pcrm.api.complaint.ComplaintEvents.SlaWarned;
import org.pcrm.api.complaint.ComplaintEvents.WorkStarted;
import org.pcrm.api.complaint.Language;
import org.pcrm.api.complaint.Place;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.Reasons;
import org.pcrm.api.complaint.SlaClock;
import org.pcrm.api.complaint.SlaSource;
import org.pcrm.api.complaint.Status;
import org.pcrm.api.complaint.TrackingId;
import org.pcrm.api.complaint.Triage;
import org.pcrm.api.personal.Personal;

/**
 * Draws the lives of complaints as the events that the aggregate would have left. The n-th is the same for the same seed,
 * whoever asks for it when; no two have the same tracking ID.
 */
final class Histories {

    private static final int HOURS = 48;
    private static final String[] WORDS = """
            water pipe street lamp broken since monday near temple school drain road pothole smell children night
            electricity pole nahi aa raha hai paani bijli sadak kachra gali mohalla shikayat office again still
            """.strip().split("\\s+");

    /** Odd, so that multiples of it do not repeat within the 40 bits of a tracking ID. */
    private static final long STRIDE = 0x5DEECE66DL;

    private final long seed;
    private final SlaClock clock;
    private final Map<Boolean, List<Stage.Desk>> desks;
    private final double east;

    /** With half of them in each office. */
    Histories(long seed, SlaClock clock, List<Stage.Desk> desks) {
        this(seed, clock, desks, 0.5);
    }

    /** With a share of them in the office {@code east}, the others in {@code west}. */
    Histories(long seed, SlaClock clock, List<Stage.Desk> desks, double east) {
        this.seed = seed;
        this.clock = clock;
        this.desks = desks.stream()
                .collect(Collectors.partitioningBy(desk -> desk.slug().equals("east")));
        this.east = east;
    }

    /** The n-th, an open one that falls due at a moment, warned of already if that is past; every other one is assigned. */
    List<DomainEventMessage<?>> open(int n, Instant dueAt, Instant now) {
        var life = new Life(n, dueAt.minus(clock.hour().multipliedBy(HOURS)));
        life.file();
        if (life.random.nextBoolean()) {
            life.assign();
        }
        if (!life.sla.warnAt().isAfter(now)) {
            life.add(new SlaWarned(life.id, life.sla.dueAt(), life.sla.warnAt()), Actor.system(life.desk.tenantId()));
        }
        return life.events;
    }

    /** The n-th, one that was worked on, resolved in time and closed. */
    List<DomainEventMessage<?>> closed(int n, Instant filedAt) {
        var life = new Life(n, filedAt);
        life.file();
        life.assign();
        life.work();
        return life.events;
    }

    /** One complaint, as it goes on. */
    private final class Life {

        private final List<DomainEventMessage<?>> events = new ArrayList<>();
        private final SplittableRandom random;
        private final Stage.Desk desk;
        private final Actor officer;
        private final String id;
        private final org.pcrm.api.complaint.Sla sla;
        private Instant at;

        Life(int n, Instant filedAt) {
            random = new SplittableRandom(seed * STRIDE + n);
            var office = desks.get(random.nextDouble() < east);
            desk = office.get(random.nextInt(office.size()));
            officer = new Actor(desk.officerId(), Role.OFFICER, desk.tenantId(), desk.departmentId());
            at = filedAt;
            id = TrackingId.of(LocalDate.ofInstant(filedAt, ZoneOffset.UTC), (seed << 32) + n * STRIDE);
            sla = clock.start(filedAt, HOURS, SlaSource.DEPARTMENT);
        }

        void file() {
            add(
                    new ComplaintFiled(
                            id,
                            desk.tenantId(),
                            at,
                            ZoneId.of("Asia/Kolkata"),
                            Channel.PORTAL,
                            random.nextInt(3) == 0 ? Language.HI : Language.EN,
                            Personal.of(new Citizen(
                                    "Citizen " + random.nextInt(100_000),
                                    "+91 00000 %05d".formatted(random.nextInt(100_000)),
                                    null)),
                            Personal.of(text(40 + random.nextInt(30))),
                            Personal.of(new Place("Ward " + random.nextInt(110), null, null)),
                            null,
                            Priority.values()[random.nextInt(Priority.values().length)],
                            false,
                            new Triage(Priority.MEDIUM, 0.75, false, 0),
                            Personal.of(new Reasons(List.of())),
                            desk.departmentId(),
                            null,
                            sla),
                    Actor.citizen(desk.tenantId()));
        }

        void assign() {
            add(
                    new ComplaintAssigned(id, desk.departmentId(), desk.officerId(), Status.OPEN, later(2)),
                    new Actor(desk.officerId(), Role.DEPARTMENT_HEAD, desk.tenantId(), desk.departmentId()));
        }

        void work() {
            add(new WorkStarted(id, null, Status.ASSIGNED, later(8)), officer);
            add(
                    new NoteAdded(id, new UUID(random.nextLong(), random.nextLong()), Personal.of(text(12)), later(2)),
                    officer);
            var resolvedAt = later(12);
            add(
                    new ComplaintResolved(
                            id,
                            Personal.of(text(15)),
                            clock.after(resolvedAt, 7),
                            clock.after(resolvedAt, 15),
                            Status.IN_PROGRESS,
                            resolvedAt),
                    officer);
            add(
                    new ComplaintClosed(id, null, Status.RESOLVED, clock.after(resolvedAt, 15)),
                    Actor.system(desk.tenantId()));
        }

        private String text(int words) {
            var text = new StringBuilder();
            for (int n = 0; n < words; n++) {
                text.append(n == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
            }
            return text.toString();
        }

        private Instant later(int hours) {
            at = at.plus(Duration.ofSeconds(
                    1 + random.nextLong(clock.hour().multipliedBy(hours).toSeconds() + 1)));
            return at;
        }

        void add(ComplaintEvents event, Actor by) {
            var message = new GenericDomainEventMessage<>("Complaint", id, events.size(), event);
            var stamp = MetaData.from(Stamp.of(by, desk.tenantId()))
                    .and(MessageOriginProvider.getDefaultTraceKey(), message.getIdentifier())
                    .and(MessageOriginProvider.getDefaultCorrelationKey(), message.getIdentifier())
                    .and(Stamp.RETOLD, Boolean.TRUE.toString());
            events.add(message.withMetaData(stamp));
        }
    }
}
