package org.pcrm.query.notification;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.pcrm.api.actor.Role;
import org.pcrm.api.complaint.Channel;
import org.pcrm.api.complaint.ComplaintEvents;
import org.pcrm.api.complaint.ComplaintEvents.*;
import org.pcrm.api.complaint.Standing;
import org.pcrm.api.complaint.Status;
import org.pcrm.api.notification.Audience;
import org.pcrm.api.notification.NotificationKind;

/** Who is told what of an event: the table of notifications. Nobody is in the audiences of two notices of one event. */
final class Notices {

    private static final int LOW_RATING = 2;

    private Notices() {}

    /**
     * The notices of an event.
     *
     * @param by what its actor was
     * @param standing of the complaint, before the event or after it: what is read here no such event changes
     */
    static List<NoticeRow> of(ComplaintEvents event, Cause cause, Role by, Standing standing) {
        return switch (event) {
            case ComplaintFiled filed -> List.of(cause.notice(NotificationKind.FILED, null, ofFiling(filed, cause)));
            case ComplaintAssigned assigned -> ofAssignment(assigned, cause, standing);
            case WorkStarted started -> moved(Status.IN_PROGRESS, cause, standing);
            case ComplaintResolved resolved -> moved(Status.RESOLVED, cause, standing);
            case ComplaintClosed closed -> moved(Status.CLOSED, cause, standing);
            // By itself it follows a missed deadline, which was told.
            case ComplaintEscalated escalated ->
                by == Role.SYSTEM
                        ? List.of()
                        : List.of(cause.notice(NotificationKind.ESCALATED, null, ofEscalation(cause, standing)));
            case ComplaintReopened reopened ->
                List.of(cause.notice(NotificationKind.REOPENED, null, all(cause, standing)));
            case SlaWarned warned ->
                List.of(cause.notice(
                        NotificationKind.SLA_WARNING,
                        null,
                        ofDepartment(standing.departmentId(), standing.officerId(), null, null)));
            // Whoever finds it missed did not miss it: they are told like everybody.
            case SlaBreached breached ->
                List.of(cause.notice(
                        NotificationKind.SLA_BREACHED,
                        null,
                        ofDepartment(breached.departmentId(), breached.officerId(), standing.filedBy(), null)));
            case FeedbackGiven given ->
                given.rating() > LOW_RATING
                        ? List.of()
                        : List.of(cause.notice(
                                NotificationKind.LOW_RATING,
                                null,
                                ofDepartment(given.departmentId(), given.officerId(), null, cause.actorId())));
            case PriorityChanged changed -> List.of();
            case CategoryChanged changed -> List.of();
            case DetailsCorrected corrected -> List.of();
            case DeadlineChanged changed -> List.of();
            case NoteAdded added -> List.of();
            case MailRefused refused -> List.of();
            case ComplaintTriaged triaged -> List.of();
            case DuplicateSuspected suspected -> List.of();
            case DuplicateConfirmed confirmed -> List.of();
            case DuplicateDismissed dismissed -> List.of();
            case FileAttached attached -> List.of();
            case AttachmentRemoved removed -> List.of();
        };
    }

    private static Audience ofFiling(ComplaintFiled filed, Cause cause) {
        return new Audience(
                filed.channel() == Channel.PORTAL, true, true, filed.departmentId(), null, null, cause.actorId());
    }

    /** To the officer it is an assignment, to who filed it a step on. */
    private static List<NoticeRow> ofAssignment(ComplaintAssigned assigned, Cause cause, Standing standing) {
        var officer = assigned.officerId();
        var filedBy = standing.filedBy();
        var toOfficer = officer == null
                ? Stream.<NoticeRow>of()
                : Stream.of(cause.notice(NotificationKind.ASSIGNED, null, inPerson(officer, null, cause)));
        var toFiler = filedBy == null || filedBy.equals(officer) || assigned.from() == Status.ASSIGNED
                ? Stream.<NoticeRow>of()
                : Stream.of(
                        cause.notice(NotificationKind.STATUS_CHANGED, Status.ASSIGNED, inPerson(null, filedBy, cause)));
        return Stream.concat(toOfficer, toFiler).toList();
    }

    private static List<NoticeRow> moved(Status to, Cause cause, Standing standing) {
        return standing.officerId() == null && standing.filedBy() == null
                ? List.of()
                : List.of(cause.notice(
                        NotificationKind.STATUS_CHANGED,
                        to,
                        inPerson(standing.officerId(), standing.filedBy(), cause)));
    }

    private static Audience ofEscalation(Cause cause, Standing standing) {
        return new Audience(
                false, true, true, standing.departmentId(), standing.officerId(), standing.filedBy(), cause.actorId());
    }

    private static Audience all(Cause cause, Standing standing) {
        return ofDepartment(standing.departmentId(), standing.officerId(), standing.filedBy(), cause.actorId());
    }

    /** Where there is no department every head is told, and the administrators, who will have to find one. */
    private static Audience ofDepartment(UUID departmentId, UUID officerId, UUID filedBy, UUID actorId) {
        return new Audience(false, departmentId == null, true, departmentId, officerId, filedBy, actorId);
    }

    private static Audience inPerson(UUID officerId, UUID filedBy, Cause cause) {
        return new Audience(false, false, false, null, officerId, filedBy, cause.actorId());
    }
}
