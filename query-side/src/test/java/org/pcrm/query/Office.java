package org.pcrm.query;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.Channel;
import org.pcrm.api.complaint.Citizen;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintFiled;
import org.pcrm.api.complaint.Language;
import org.pcrm.api.complaint.Place;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.Reasons;
import org.pcrm.api.complaint.SlaClock;
import org.pcrm.api.complaint.SlaSource;
import org.pcrm.api.complaint.TrackingId;
import org.pcrm.api.complaint.Triage;
import org.pcrm.api.department.DepartmentEvents.DepartmentCreated;
import org.pcrm.api.personal.Personal;
import org.pcrm.api.staff.StaffEvents.StaffMemberAdded;
import org.pcrm.api.tenant.TenantEvents.TenantProvisioned;

/** An office with two departments and one person of each role, for tests. */
public record Office(UUID id, String slug, UUID water, UUID roads, UUID officer, UUID head, UUID operator, UUID admin) {

    public static final Instant FILED = Instant.parse("2026-03-09T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final AtomicLong NUMBER = new AtomicLong();

    public static Office called(String slug) {
        return new Office(
                UUID.randomUUID(),
                slug,
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID());
    }

    public static String newId() {
        return TrackingId.of(DAY, NUMBER.incrementAndGet());
    }

    /** All that must have happened for names to show. */
    public Object[] opening() {
        return new Object[] {
            new TenantProvisioned(id, slug, "Office " + slug, ZoneId.of("Asia/Kolkata"), 48, FILED),
            new DepartmentCreated(water, id, "Water Supply", 48, List.of("Gomti Nagar"), FILED),
            new DepartmentCreated(roads, id, "Roads", null, List.of(), FILED),
            staff(officer, "Omar Officer", Role.OFFICER, water),
            staff(head, "Hema Head", Role.DEPARTMENT_HEAD, water),
            staff(operator, "Ojas Operator", Role.CALL_OPERATOR, null),
            staff(admin, "Asha Admin", Role.ADMIN, null)
        };
    }

    public Actor system() {
        return Actor.system(id);
    }

    public Viewer viewer(Role role) {
        return switch (role) {
            case OFFICER -> new Viewer(id, role, water, officer);
            case DEPARTMENT_HEAD -> new Viewer(id, role, water, head);
            case CALL_OPERATOR -> new Viewer(id, role, null, operator);
            case ADMIN -> new Viewer(id, role, null, admin);
            case SUPER_ADMIN -> new Viewer(id, role, null, UUID.randomUUID());
            case CITIZEN, SYSTEM -> new Viewer(id, role, null, null);
        };
    }

    public ComplaintFiled filed(String trackingId) {
        return filed(trackingId, Channel.PORTAL, null, null);
    }

    public ComplaintFiled filed(String trackingId, Channel channel, UUID departmentId, UUID filedBy) {
        return filed(trackingId, channel, departmentId, filedBy, FILED, 48, Priority.MEDIUM);
    }

    public ComplaintFiled filed(
            String trackingId,
            Channel channel,
            UUID departmentId,
            UUID filedBy,
            Instant at,
            int hours,
            Priority priority) {
        return new ComplaintFiled(
                trackingId,
                id,
                at,
                ZoneId.of("Asia/Kolkata"),
                channel,
                Language.HI,
                Personal.of(new Citizen("Kavita Rao", "+91 98765 43210", null)),
                Personal.of("No water since Sunday"),
                Personal.of(new Place("Gomti Nagar", 26.85, 80.99)),
                "Water Supply",
                priority,
                false,
                new Triage(priority, 0.8, false, hours / 24 * -0.3),
                Personal.of(new Reasons(List.of("No water"))),
                departmentId,
                filedBy,
                new SlaClock(Duration.ofHours(1)).start(at, hours, SlaSource.DEPARTMENT));
    }

    private StaffMemberAdded staff(UUID staffId, String name, Role role, UUID departmentId) {
        var email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@" + slug + ".example";
        return new StaffMemberAdded(staffId, id, name, email, role, departmentId, FILED);
    }
}
