package org.pcrm.query.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.pcrm.api.complaint.Action;
import org.pcrm.api.complaint.Citizen;
import org.pcrm.api.complaint.ComplaintQueries.*;
import org.pcrm.api.complaint.SlaClock;
import org.pcrm.api.complaint.Standing;
import org.pcrm.api.tenant.TenantQueries.OfficeName;

/** A line of the register and the names it needs, as people see it. */
record NamedComplaint(ComplaintRow row, OfficeName office, Named department, Named officer, Named filedBy) {

    static NamedComplaint read(ResultSet result, int number) throws SQLException {
        var row = ComplaintRow.TABLE.mapRow(result, number);
        return new NamedComplaint(
                row,
                new OfficeName(result.getString("office_slug"), result.getString("office_name")),
                named(row.hands().departmentId(), result.getString("department_name")),
                named(row.hands().officerId(), result.getString("officer_name")),
                named(row.filedBy(), result.getString("filed_by_name")));
    }

    /** What decides who may do what. */
    Standing standing() {
        return new Standing(
                row.tenantId(),
                row.course().status(),
                row.channel(),
                row.hands().departmentId(),
                row.hands().officerId(),
                row.filedBy());
    }

    /** For staff; {@code actions} is {@code null} in lists. */
    ComplaintView view(Set<Action> actions, Instant now) {
        var told = row.told();
        return new ComplaintView(
                row.trackingId(),
                row.version(),
                office,
                row.course().status(),
                row.priority(),
                row.category(),
                row.channel(),
                row.language(),
                told.description(),
                new Citizen(told.citizenName(), told.phone(), told.email()),
                told.locality(),
                told.latitude(),
                told.longitude(),
                department,
                officer,
                filedBy,
                row.filedAt(),
                row.course().resolvedAt(),
                row.course().closedAt(),
                row.course().resolution(),
                sla(now),
                row.judged().view(actions != null),
                row.verdict().feedback(),
                actions);
    }

    /** For the holder of the tracking ID. */
    TrackingView tracking(Instant now) {
        var given = row.verdict().isGiven();
        return new TrackingView(
                row.trackingId(),
                office,
                row.category(),
                row.course().status(),
                row.filedAt(),
                row.deadline().dueAt(),
                row.course().resolvedAt(),
                row.course().resolution(),
                department == null ? null : department.name(),
                row.course().timeline().list(Step.class),
                new FeedbackWindow(!row.course().status().isOpen() && !given, given),
                new DisputeWindow(row.course().isDisputable(now)));
    }

    private SlaView sla(Instant now) {
        var sla = row.deadline().sla();
        var stopped = row.course().resolvedAt();
        return new SlaView(
                SlaClock.state(sla, row.deadline().breachedAt(), stopped, now),
                sla.hours(),
                sla.dueAt(),
                sla.source(),
                SlaClock.remainingSeconds(sla, stopped, now));
    }

    private static Named named(UUID id, String name) {
        return id == null ? null : new Named(id, name);
    }
}
