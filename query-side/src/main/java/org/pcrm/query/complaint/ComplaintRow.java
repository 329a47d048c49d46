package org.pcrm.query.complaint;

import java.time.Instant;
import java.util.UUID;
import org.pcrm.api.complaint.Channel;
import org.pcrm.api.complaint.ComplaintEvents;
import org.pcrm.api.complaint.ComplaintEvents.*;
import org.pcrm.api.complaint.Language;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.Standing;
import org.pcrm.api.complaint.Status;
import org.pcrm.query.fold.Row;
import org.pcrm.query.fold.RowTable;

/** A line of the register: all that its events say of one complaint, and nothing else. */
record ComplaintRow(
        String trackingId,
        long version,
        UUID tenantId,
        Channel channel,
        Language language,
        UUID filedBy,
        Instant filedAt,
        Priority priority,
        String category,
        Judged judged,
        Told told,
        Hands hands,
        Course course,
        Deadline deadline,
        Verdict verdict,
        Original original)
        implements Row {

    static final RowTable<ComplaintRow> TABLE = new RowTable<>("complaint", ComplaintRow.class);

    static ComplaintRow of(ComplaintFiled filed, long version) {
        return new ComplaintRow(
                filed.trackingId(),
                version,
                filed.tenantId(),
                filed.channel(),
                filed.language(),
                filed.filedBy(),
                filed.filedAt(),
                filed.priority(),
                filed.category(),
                Judged.of(filed.triage(), filed.reasons()),
                Told.of(filed.citizen(), filed.description(), filed.place()),
                new Hands(filed.departmentId(), null),
                Course.begun(filed.filedAt()),
                Deadline.of(filed.sla()),
                Verdict.NONE,
                Original.NONE);
    }

    /** The row after one more event, whose personal parts are readable or erased. */
    ComplaintRow after(ComplaintEvents event, long version) {
        var row = at(version);
        return switch (event) {
            case ComplaintFiled filed -> throw new IllegalStateException("A complaint is filed once");
            case ComplaintAssigned assigned ->
                row.in(new Hands(assigned.departmentId(), assigned.officerId()))
                        .on(course.at(Status.ASSIGNED, assigned.at()));
            case WorkStarted started -> row.on(course.at(Status.IN_PROGRESS, started.at()));
            case ComplaintEscalated escalated ->
                row.due(deadline.escalated()).on(course.at(Status.ESCALATED, escalated.at()));
            case ComplaintResolved resolved ->
                row.on(course.resolved(
                        resolved.resolution().value(), resolved.disputableUntil(), resolved.closesAt(), resolved.at()));
            case ComplaintClosed closed -> row.on(course.closed(closed.at()));
            case ComplaintReopened reopened ->
                row.due(Deadline.of(reopened.sla())).on(course.at(Status.ASSIGNED, reopened.at()));
            case ComplaintTriaged triaged ->
                row.rated(triaged.priority(), category).judged(Judged.of(triaged.triage(), triaged.reasons()));
            case PriorityChanged changed ->
                row.rated(changed.priority(), category).judged(judged.reviewed());
            case CategoryChanged changed -> row.rated(priority, changed.category());
            case DetailsCorrected corrected ->
                row.telling(told.corrected(corrected.citizen(), corrected.description(), corrected.place()));
            case DeadlineChanged changed -> row.due(deadline.changed(changed.sla()));
            case SlaBreached breached -> row.due(deadline.breached(breached.at(), course.status() == Status.ESCALATED));
            case FeedbackGiven given -> row.answered(Verdict.of(given));
            case MailRefused refused -> row.telling(told.unreachable());
            // How much time is left is worked out when it is read.
            case SlaWarned warned -> row;
            case DuplicateConfirmed confirmed -> row.following(original.after(confirmed));
            case DuplicateDismissed dismissed -> row.following(original.after(dismissed));
            // Pairs have rows of their own.
            case DuplicateSuspected suspected -> row;
            case NoteAdded added -> row;
            case FileAttached attached -> row;
            case AttachmentRemoved removed -> row;
        };
    }

    /** What decides who may do what. */
    Standing standing() {
        return new Standing(
                tenantId,
                course.status(),
                channel,
                hands.departmentId(),
                hands.officerId(),
                filedBy,
                original.duplicateOf() != null);
    }

    private ComplaintRow at(long version) {
        return with(version, priority, category, judged, told, hands, course, deadline, verdict, original);
    }

    private ComplaintRow rated(Priority priority, String category) {
        return with(version, priority, category, judged, told, hands, course, deadline, verdict, original);
    }

    private ComplaintRow judged(Judged judged) {
        return with(version, priority, category, judged, told, hands, course, deadline, verdict, original);
    }

    private ComplaintRow telling(Told told) {
        return with(version, priority, category, judged, told, hands, course, deadline, verdict, original);
    }

    private ComplaintRow in(Hands hands) {
        return with(version, priority, category, judged, told, hands, course, deadline, verdict, original);
    }

    private ComplaintRow on(Course course) {
        return with(version, priority, category, judged, told, hands, course, deadline, verdict, original);
    }

    private ComplaintRow due(Deadline deadline) {
        return with(version, priority, category, judged, told, hands, course, deadline, verdict, original);
    }

    private ComplaintRow answered(Verdict verdict) {
        return with(version, priority, category, judged, told, hands, course, deadline, verdict, original);
    }

    private ComplaintRow following(Original original) {
        return with(version, priority, category, judged, told, hands, course, deadline, verdict, original);
    }

    private ComplaintRow with(
            long version,
            Priority priority,
            String category,
            Judged judged,
            Told told,
            Hands hands,
            Course course,
            Deadline deadline,
            Verdict verdict,
            Original original) {
        return new ComplaintRow(
                trackingId,
                version,
                tenantId,
                channel,
                language,
                filedBy,
                filedAt,
                priority,
                category,
                judged,
                told,
                hands,
                course,
                deadline,
                verdict,
                original);
    }
}
