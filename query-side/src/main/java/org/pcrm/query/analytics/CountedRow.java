package org.pcrm.query.analytics;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.pcrm.api.complaint.ComplaintEvents;
import org.pcrm.api.complaint.ComplaintEvents.*;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.Status;
import org.pcrm.query.fold.Json;
import org.pcrm.query.fold.Row;
import org.pcrm.query.fold.RowTable;

/** All of one complaint that any figure counts, as it is now: what it counted for before is taken back with it. */
record CountedRow(
        String trackingId,
        long version,
        UUID tenantId,
        String timeZone,
        Instant filedAt,
        Status status,
        Priority priority,
        String category,
        UUID departmentId,
        UUID officerId,
        boolean following,
        Done done,
        Opinion opinion,
        Clocks clocks,
        Json escalations)
        implements Row {

    static final RowTable<CountedRow> TABLE = new RowTable<>("counted_complaint", CountedRow.class);

    static CountedRow of(ComplaintFiled filed, long version) {
        return new CountedRow(
                filed.trackingId(),
                version,
                filed.tenantId(),
                filed.timeZone().getId(),
                filed.filedAt(),
                Status.OPEN,
                filed.priority(),
                filed.category(),
                filed.departmentId(),
                null,
                false,
                Done.NOT_YET,
                Opinion.NONE,
                Clocks.BEGUN,
                Json.of(List.of()));
    }

    /** The row after one more event, caused by a person or the system. */
    CountedRow after(ComplaintEvents event, long version, boolean bySystem) {
        var row = at(version);
        return switch (event) {
            case ComplaintFiled filed -> throw new IllegalStateException("A complaint is filed once");
            case ComplaintAssigned assigned -> row.assigned(assigned.departmentId(), assigned.officerId());
            case WorkStarted started -> row.in(Status.IN_PROGRESS);
            case ComplaintEscalated escalated ->
                row.in(Status.ESCALATED).handed(new Handed(escalated.at(), bySystem, departmentId, officerId));
            case ComplaintResolved resolved ->
                row.in(Status.RESOLVED)
                        .done(new Done(resolved.at(), departmentId, officerId))
                        .timed(clocks.stopped(departmentId, officerId));
            case ComplaintClosed closed -> row.in(Status.CLOSED);
            case ComplaintReopened reopened ->
                row.in(Status.ASSIGNED).done(Done.NOT_YET).timed(clocks.anew());
            case ComplaintTriaged triaged -> row.of(triaged.priority(), category);
            case PriorityChanged changed -> row.of(changed.priority(), category);
            case CategoryChanged changed -> row.of(priority, changed.category());
            case SlaBreached breached -> row.timed(clocks.breached(breached.departmentId(), breached.officerId()));
            case FeedbackGiven given ->
                row.told(new Opinion(given.rating(), given.at(), given.departmentId(), given.officerId()));
            case DuplicateConfirmed confirmed -> row.following(true);
            case DuplicateDismissed dismissed -> row.following(following && dismissed.from() == null);
            case DetailsCorrected corrected -> row;
            case DeadlineChanged changed -> row;
            case SlaWarned warned -> row;
            case MailRefused refused -> row;
            case DuplicateSuspected suspected -> row;
            case NoteAdded added -> row;
            case FileAttached attached -> row;
            case AttachmentRemoved removed -> row;
        };
    }

    List<Handed> handings() {
        return escalations.list(Handed.class);
    }

    private CountedRow handed(Handed to) {
        var all = Json.of(Stream.concat(handings().stream(), Stream.of(to)).toList());
        return with(status, priority, category, departmentId, officerId, following, done, opinion, clocks, all);
    }

    private CountedRow assigned(UUID departmentId, UUID officerId) {
        return with(
                Status.ASSIGNED,
                priority,
                category,
                departmentId,
                officerId,
                following,
                done,
                opinion,
                clocks,
                escalations);
    }

    private CountedRow in(Status status) {
        return with(status, priority, category, departmentId, officerId, following, done, opinion, clocks, escalations);
    }

    private CountedRow of(Priority priority, String category) {
        return with(status, priority, category, departmentId, officerId, following, done, opinion, clocks, escalations);
    }

    private CountedRow following(boolean following) {
        return with(status, priority, category, departmentId, officerId, following, done, opinion, clocks, escalations);
    }

    private CountedRow done(Done done) {
        return with(status, priority, category, departmentId, officerId, following, done, opinion, clocks, escalations);
    }

    private CountedRow told(Opinion opinion) {
        return with(status, priority, category, departmentId, officerId, following, done, opinion, clocks, escalations);
    }

    private CountedRow timed(Clocks clocks) {
        return with(status, priority, category, departmentId, officerId, following, done, opinion, clocks, escalations);
    }

    private CountedRow at(long version) {
        return new CountedRow(
                trackingId,
                version,
                tenantId,
                timeZone,
                filedAt,
                status,
                priority,
                category,
                departmentId,
                officerId,
                following,
                done,
                opinion,
                clocks,
                escalations);
    }

    private CountedRow with(
            Status status,
            Priority priority,
            String category,
            UUID departmentId,
            UUID officerId,
            boolean following,
            Done done,
            Opinion opinion,
            Clocks clocks,
            Json escalations) {
        return new CountedRow(
                trackingId,
                version,
                tenantId,
                timeZone,
                filedAt,
                status,
                priority,
                category,
                departmentId,
                officerId,
                following,
                done,
                opinion,
                clocks,
                escalations);
    }
}
