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
import org.pcrm.api.tenant.TenantQueries.OfficeName;

/** A line of the register and the names it needs, as people see it. */
record NamedComplaint(ComplaintRow row, OfficeName office, Named department, Named officer, Named filedBy) {

    static NamedComplaint read(ResultSet result, int number) throws SQLException {
        return of(ComplaintRow.TABLE.mapRow(result, number), result);
    }

    /** With the names in the result. */
    static NamedComplaint of(ComplaintRow row, ResultSet result) throws SQLException {
        return new NamedComplaint(
                row,
                new OfficeName(result.getString("office_slug"), result.getString("office_name")),
                named(row.hands().departmentId(), result.getString("department_name")),
                named(row.hands().officerId(), result.getString("officer_name")),
                named(row.filedBy(), result.getString("filed_by_name")));
    }

    /** For staff; {@code actions} is {@code null} in lists. */
    ComplaintView view(Set<Action> actions, Likenesses likenesses, Instant now) {
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
                told.mailRefused(),
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
                row.judged().view(actions != null, likenesses.of(row.trackingId())),
                likenesses.original(row),
                row.verdict().feedback(),
                actions);
    }

    /**
     * For the holder of the tracking ID.
     *
     * @param followed whose course is shown: this complaint itself, or the original that is worked on in its place; of that
     *     one nothing that somebody wrote
     */
    TrackingView tracking(NamedComplaint followed, Instant now) {
        var given = row.verdict().isGiven();
        var isOriginal = followed == this;
        var course = followed.row.course();
        return new TrackingView(
                row.trackingId(),
                office,
                row.category(),
                course.status(),
                row.filedAt(),
                followed.row.deadline().dueAt(),
                course.resolvedAt(),
                isOriginal ? course.resolution() : null,
                followed.department == null ? null : followed.department.name(),
                course.timeline().list(Step.class),
                new FeedbackWindow(!row.course().status().isOpen() && !given, given),
                new DisputeWindow(isOriginal && course.isDisputable(now)));
    }

    private SlaView sla(Instant now) {
        var sla = row.deadline().sla();
        var stopped = row.course().resolvedAt();
        // A clock that stands still because another complaint is worked on tells the time at which it stopped.
        var reading =
                row.original().duplicateSince() == null ? now : row.original().duplicateSince();
        return new SlaView(
                SlaClock.state(sla, row.deadline().breachedAt(), stopped, reading),
                sla.hours(),
                sla.dueAt(),
                sla.source(),
                SlaClock.remainingSeconds(sla, stopped, reading));
    }

    private static Named named(UUID id, String name) {
        return id == null ? null : new Named(id, name);
    }
}
