package org.pcrm.proving;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
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
import org.pcrm.api.complaint.ComplaintEvents.*;
import org.pcrm.api.complaint.Language;
import org.pcrm.api.complaint.Place;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.Reasons;
import org.pcrm.api.complaint.Sla;
import org.pcrm.api.complaint.SlaSource;
import org.pcrm.api.complaint.Status;
import org.pcrm.api.complaint.TrackingId;
import org.pcrm.api.complaint.Triage;
import org.pcrm.api.personal.Personal;

/**
 * Draws complaints to which everything happens that may, in any order that the life cycle allows, and preferably when it is
 * hardest to count: around midnight, at month ends, and on days on which clocks are changed.
 */
final class TangledLives {

    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Asia/Kolkata"), ZoneId.of("Europe/Berlin"), ZoneId.of("America/New_York"));
    private static final List<String> HARD_DAYS = List.of(
            "2024-02-29",
            "2025-03-29",
            "2025-03-30",
            "2025-10-26",
            "2025-03-09",
            "2025-11-02",
            "2025-12-31",
            "2026-01-31");
    private static final String[] CATEGORIES = {"Roads", "Water Supply", "Garbage", null};
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 450;
    private static final int STEPS = 14;

    private final SplittableRandom random;
    private final List<Stage.Desk> desks;

    TangledLives(long seed, List<Stage.Desk> desks) {
        random = new SplittableRandom(seed);
        this.desks = desks;
    }

    /** All that happens to one more complaint. */
    List<DomainEventMessage<?>> next() {
        var life = new Life();
        life.file();
        for (int step = random.nextInt(STEPS); step > 0; step--) {
            life.goOn();
        }
        return life.events;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private final class Life {

        private final List<DomainEventMessage<?>> events = new ArrayList<>();
        private final ZoneId zone = any(ZONES);
        private final Stage.Desk home = any(desks);
        private final List<Stage.Desk> office = desks.stream()
                .filter(desk -> desk.tenantId().equals(home.tenantId()))
                .toList();
        private final LocalDate day =
                random.nextBoolean() ? LocalDate.parse(any(HARD_DAYS)) : FIRST.plusDays(random.nextInt(DAYS));
        private final String id = TrackingId.of(day, random.nextLong());
        private Instant at = onEdge(day);
        private Status status = Status.OPEN;
        private UUID department = random.nextBoolean() ? home.departmentId() : null;
        private UUID officer;
        private Priority priority = any(List.of(Priority.values()));
        private String category = CATEGORIES[random.nextInt(CATEGORIES.length)];
        private boolean missed;
        private boolean rated;
        private String original;

        void file() {
            add(new ComplaintFiled(
                    id,
                    home.tenantId(),
                    at,
                    zone,
                    Channel.PHONE,
                    Language.EN,
                    Personal.of(new Citizen("Somebody", "+91 00000 00000", null)),
                    Personal.of("Something is broken"),
                    Personal.of(new Place(null, null, null)),
                    category,
                    priority,
                    false,
                    new Triage(priority, 0.75, false, 0),
                    Personal.of(new Reasons(List.of())),
                    department,
                    null,
                    clock()));
        }

        void goOn() {
            at = random.nextBoolean()
                    ? later(onEdge(at.atZone(zone).toLocalDate().plusDays(random.nextInt(40))))
                    : at.plusMillis(random.nextLong(Duration.ofDays(3).toMillis()));
            switch (random.nextInt(9)) {
                case 0, 1 -> assign();
                case 2 -> work();
                case 3 -> resolve();
                case 4 -> escalateOrMiss();
                case 5 -> reopenOrClose();
                case 6 -> rate();
                case 7 -> judge();
                default -> compare();
            }
        }

        private void assign() {
            if (status.isOpen() && original == null) {
                var desk = any(office);
                department = desk.departmentId();
                officer = random.nextInt(4) == 0 ? null : desk.officerId();
                add(new ComplaintAssigned(id, department, officer, status, at));
                status = Status.ASSIGNED;
            }
        }

        private void work() {
            if (officer != null && original == null && (status == Status.ASSIGNED || status == Status.ESCALATED)) {
                add(new WorkStarted(id, null, status, at));
                status = Status.IN_PROGRESS;
            }
        }

        private void resolve() {
            work();
            if (status == Status.IN_PROGRESS && original == null) {
                var until = at.plus(Duration.ofDays(7));
                add(new ComplaintResolved(id, Personal.of("It was mended"), until, until, status, at));
                status = Status.RESOLVED;
            }
        }

        private void escalateOrMiss() {
            if (!status.isOpen() || original != null) {
                return;
            }
            if (!missed) {
                missed = true;
                add(new SlaBreached(id, department, officer, at));
            } else if (status != Status.ESCALATED) {
                add(new ComplaintEscalated(id, null, status, at));
                status = Status.ESCALATED;
            }
        }

        private void reopenOrClose() {
            if (status != Status.RESOLVED) {
                return;
            }
            if (random.nextInt(3) == 0) {
                add(new ComplaintClosed(id, null, status, at));
                status = Status.CLOSED;
            } else {
                add(new ComplaintReopened(id, Personal.of("Not mended at all"), clock(), status, at));
                status = Status.ASSIGNED;
                missed = false;
            }
        }

        private void rate() {
            if (!status.isOpen() && !rated) {
                rated = true;
                add(new FeedbackGiven(id, 1 + random.nextInt(5), null, department, officer, at));
            }
        }

        private void judge() {
            if (random.nextBoolean()) {
                var now = any(List.of(Priority.values()));
                add(new PriorityChanged(id, now, priority, at));
                priority = now;
            } else {
                var now = CATEGORIES[random.nextInt(CATEGORIES.length)];
                add(new CategoryChanged(id, now, category, at));
                category = now;
            }
        }

        private void compare() {
            if (original == null) {
                original = TrackingId.of(day, random.nextLong());
                add(new DuplicateConfirmed(id, original, original, 0.8, at));
            } else {
                add(new DuplicateDismissed(id, original, 0.8, original, status.isOpen() ? clock() : null, at));
                original = null;
            }
        }

        private Sla clock() {
            return new Sla(at, 48, SlaSource.DEPARTMENT, at.plus(Duration.ofHours(36)), at.plus(Duration.ofHours(48)));
        }

        /** Within a second of a midnight, on either side. */
        private Instant onEdge(LocalDate of) {
            return of.atTime(LocalTime.MIN).atZone(zone).toInstant().plusMillis(random.nextInt(2001) - 1000);
        }

        private Instant later(Instant than) {
            return than.isAfter(at) ? than : at.plusMillis(1);
        }

        private void add(ComplaintEvents event) {
            var by = random.nextBoolean()
                    ? Actor.system(home.tenantId())
                    : new Actor(home.officerId(), Role.DEPARTMENT_HEAD, home.tenantId(), home.departmentId());
            var message = new GenericDomainEventMessage<>("Complaint", id, events.size(), event);
            events.add(message.withMetaData(MetaData.from(Stamp.of(by, home.tenantId()))
                    .and(MessageOriginProvider.getDefaultTraceKey(), message.getIdentifier())
                    .and(MessageOriginProvider.getDefaultCorrelationKey(), message.getIdentifier())
                    .and(Stamp.RETOLD, Boolean.TRUE.toString())));
        }
    }
}
