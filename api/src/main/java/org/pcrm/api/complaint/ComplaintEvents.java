package org.pcrm.api.complaint;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.pcrm.api.Event;
import org.pcrm.api.personal.Personal;

/** All that happens to a complaint. {@code from} is what held before, for those who read the history. */
public sealed interface ComplaintEvents extends Event {

    String trackingId();

    /**
     * Received.
     *
     * @param timeZone of the office then: by it the days of the complaint are counted for ever
     * @param priorityByHand whether a staff member chose the priority
     * @param triage {@code null} when the analysis failed: {@link ComplaintTriaged} follows
     * @param reasons the words that led to it
     */
    record ComplaintFiled(
            String trackingId,
            UUID tenantId,
            Instant filedAt,
            ZoneId timeZone,
            Channel channel,
            Language language,
            Personal<Citizen> citizen,
            Personal<String> description,
            Personal<Place> place,
            String category,
            Priority priority,
            boolean priorityByHand,
            Triage triage,
            Personal<Reasons> reasons,
            UUID departmentId,
            UUID filedBy,
            Sla sla)
            implements ComplaintEvents {
        @Override
        public Instant at() {
            return filedAt;
        }
    }

    /** The analysis that failed at the filing was made up for; a priority chosen by hand stays. */
    record ComplaintTriaged(
            String trackingId, Triage triage, Personal<Reasons> reasons, Priority priority, Priority from, Instant at)
            implements ComplaintEvents {}

    record ComplaintAssigned(String trackingId, UUID departmentId, UUID officerId, Status from, Instant at)
            implements ComplaintEvents {}

    record WorkStarted(String trackingId, Personal<String> reason, Status from, Instant at)
            implements ComplaintEvents {}

    record ComplaintEscalated(String trackingId, Personal<String> reason, Status from, Instant at)
            implements ComplaintEvents {}

    /**
     * Done, and the clock stopped.
     *
     * @param disputableUntil as long as the citizen may dispute it
     * @param closesAt when it is closed, if nobody does
     */
    record ComplaintResolved(
            String trackingId,
            Personal<String> resolution,
            Instant disputableUntil,
            Instant closesAt,
            Status from,
            Instant at)
            implements ComplaintEvents {}

    record ComplaintClosed(String trackingId, Personal<String> reason, Status from, Instant at)
            implements ComplaintEvents {}

    /** Back to work, ASSIGNED to the same officer, under a new clock. */
    record ComplaintReopened(String trackingId, Personal<String> reason, Sla sla, Status from, Instant at)
            implements ComplaintEvents {}

    /** A staff member chose; the same as before where they confirm what was uncertain. */
    record PriorityChanged(String trackingId, Priority priority, Priority from, Instant at)
            implements ComplaintEvents {}

    record CategoryChanged(String trackingId, String category, String from, Instant at) implements ComplaintEvents {}

    /** What the citizen told was recorded wrongly; {@code null} parts stay as they were. */
    record DetailsCorrected(
            String trackingId,
            Personal<Citizen> citizen,
            Personal<String> description,
            Personal<Place> place,
            Instant at)
            implements ComplaintEvents {}

    record DeadlineChanged(String trackingId, Sla sla, Sla from, Instant at) implements ComplaintEvents {}

    /** Three quarters of the time to {@code dueAt} are over; {@code at} is that moment. */
    record SlaWarned(String trackingId, Instant dueAt, Instant at) implements ComplaintEvents {}

    /**
     * The deadline was missed; {@code at} is the deadline, whenever it was noticed. Once for each clock.
     *
     * @param departmentId whose complaint it was then; {@code null} for none, and so is the officer
     */
    record SlaBreached(String trackingId, UUID departmentId, UUID officerId, Instant at) implements ComplaintEvents {}

    /**
     * What the citizen thinks of what was done, once.
     *
     * @param rating 1 (bad) to 5 (good)
     * @param comment {@code null} for none
     * @param departmentId whose resolution it is; {@code null} for none, and so is the officer
     */
    record FeedbackGiven(
            String trackingId, int rating, Personal<String> comment, UUID departmentId, UUID officerId, Instant at)
            implements ComplaintEvents {}

    /** The mail server refused the citizen's address for good: until what is known of them is corrected, none reaches them. */
    record MailRefused(String trackingId, Instant at) implements ComplaintEvents {}
    /**
     * It may tell of the same problem as an earlier complaint.
     *
     * @param score how alike the two are, 0.70–1
     */
    record DuplicateSuspected(String trackingId, String other, double score, Instant at) implements ComplaintEvents {}

    /**
     * It tells of the same problem as another one. It keeps its status, and its clock stands still.
     *
     * @param other the complaint it was compared with
     * @param original the root of all that tell of the problem, whose course it follows
     * @param score what it was suspected with; {@code null} where somebody saw it unasked
     */
    record DuplicateConfirmed(String trackingId, String other, String original, Double score, Instant at)
            implements ComplaintEvents {}

    /**
     * It does not tell of the same problem as the other one.
     *
     * @param score what it was suspected with; {@code null} where nobody suspected it
     * @param from the original it followed until now; {@code null} where it goes on as it did
     * @param sla the clock that runs again, from where it began; {@code null} for none
     */
    record DuplicateDismissed(String trackingId, String other, Double score, String from, Sla sla, Instant at)
            implements ComplaintEvents {}

    /**
     * A file was attached; who did is in the stamp.
     *
     * @param fileName as shown to people, never used as a path
     * @param objectKey its name in the store; nobody outside sees it
     */
    record FileAttached(
            String trackingId,
            UUID attachmentId,
            Personal<String> fileName,
            StoredFile file,
            String objectKey,
            Instant at)
            implements ComplaintEvents {}

    /** Nobody gets at the file any more; its object stays until the person is erased. */
    record AttachmentRemoved(String trackingId, UUID attachmentId, Personal<String> reason, Instant at)
            implements ComplaintEvents {}

    record NoteAdded(String trackingId, UUID noteId, Personal<String> text, Instant at) implements ComplaintEvents {}
}
