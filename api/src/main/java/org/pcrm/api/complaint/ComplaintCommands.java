package org.pcrm.api.complaint;

import java.util.List;
import java.util.UUID;
import org.pcrm.api.Command;
import org.pcrm.api.actor.Actor;

/** All that can be asked of a complaint. */
public sealed interface ComplaintCommands extends Command {

    String trackingId();

    @Override
    default String target() {
        return trackingId();
    }

    /**
     * Files a complaint.
     *
     * @param trackingId drawn by the caller; taken means draw again
     * @param categoryName one of the office's categories, or {@code null}
     * @param departmentId only for those who may assign; else {@code null} and the category routes it
     * @param priority only for those who may set it; else {@code null}
     */
    record FileComplaint(
            String trackingId,
            Actor by,
            Channel channel,
            Language language,
            Citizen citizen,
            String description,
            Place place,
            String categoryName,
            UUID departmentId,
            Priority priority)
            implements ComplaintCommands {}

    /** Gives it to a department and, with {@code officerId}, to one of its officers; {@code null}: its queue. */
    record AssignComplaint(String trackingId, Actor by, UUID departmentId, UUID officerId)
            implements ComplaintCommands {}

    /** Asks for the state a complaint begins in: it holds, or the wish is refused, since nothing leads back to it. */
    record LeaveOpen(String trackingId, Actor by) implements ComplaintCommands {}

    /** Begins the work; {@code reason} is optional, as it is in {@link CloseComplaint}. */
    record StartWork(String trackingId, Actor by, String reason) implements ComplaintCommands {}

    /** Says what was done, 10–2000 code points, shown to the citizen. */
    record ResolveComplaint(String trackingId, Actor by, String resolution) implements ComplaintCommands {}

    record EscalateComplaint(String trackingId, Actor by, String reason) implements ComplaintCommands {}

    record CloseComplaint(String trackingId, Actor by, String reason) implements ComplaintCommands {}

    /** Takes it up again; without a reason it is refused where there is something to reopen. */
    record ReopenComplaint(String trackingId, Actor by, String reason) implements ComplaintCommands {}

    /** Corrects what was recorded; a {@code null} leaves a part as it is. */
    record CorrectComplaint(
            String trackingId,
            Actor by,
            String categoryName,
            Priority priority,
            String description,
            Citizen citizen,
            Place place)
            implements ComplaintCommands {}

    /** Adds an internal note under an id that the caller drew. */
    record AddNote(String trackingId, Actor by, UUID noteId, String text) implements ComplaintCommands {}

    /**
     * Attaches a file of staff, or of the citizen while the status allows it, under an id that the caller drew.
     *
     * @param objectKey where it is in the store already
     */
    record AttachFile(
            String trackingId, Actor by, UUID attachmentId, String fileName, StoredFile file, String objectKey)
            implements ComplaintCommands {}

    /** Ends every access to an attached file; the reason is 1–2000 code points. */
    record RemoveAttachment(String trackingId, Actor by, UUID attachmentId, String reason)
            implements ComplaintCommands {}

    /** Takes it up again because the citizen says that it is not done. */
    record DisputeResolution(String trackingId, Actor by, String reason) implements ComplaintCommands {}

    /** Rates what was done, 1 (bad) to 5 (good); the comment is optional. */
    record GiveFeedback(String trackingId, Actor by, int rating, String comment) implements ComplaintCommands {}

    /** Analyses what could not be analysed when it was filed. */
    record TriageComplaint(String trackingId, Actor by) implements ComplaintCommands {}

    /** Notes that the time is running out. Like all that the system asks for, it does nothing where nothing is due. */
    record WarnOfDeadline(String trackingId, Actor by) implements ComplaintCommands {}

    /** Hands a complaint whose deadline has passed to those who lead. */
    record EscalateBreach(String trackingId, Actor by) implements ComplaintCommands {}

    /** Closes what was resolved and not disputed for long enough. */
    record CloseUndisputed(String trackingId, Actor by) implements ComplaintCommands {}

    /** Notes that a mail server refuses the citizen's {@code address} for good; an address that was corrected is no news. */
    record NoteRefusedMail(String trackingId, Actor by, String address) implements ComplaintCommands {}

    /** Decides the deadline anew, because a policy changed. */
    record RecomputeDeadline(String trackingId, Actor by) implements ComplaintCommands {}

    /** Notes which earlier complaints this one may repeat; what it was suspected of before is no news. */
    record SuspectDuplicates(String trackingId, Actor by, List<Suspicion> suspicions) implements ComplaintCommands {}

    /**
     * Says whether this complaint repeats the other one. It is decided on both and on all that follow them, so no single
     * complaint decides it.
     *
     * @param decision CONFIRMED or DISMISSED
     */
    record DecideOnDuplicate(String trackingId, Actor by, String other, DuplicateState decision)
            implements ComplaintCommands {}

    /** Asks one of the two what it is and what it holds of the other: a {@link Compared}. Part of the decision. */
    record CompareComplaint(String trackingId, Actor by, String other) implements ComplaintCommands {}

    /**
     * Has it follow the original, the root of all that tell of one problem. Part of the decision.
     *
     * @param other the complaint it was compared with: the root itself, or one that follows it
     */
    record FollowOriginal(String trackingId, Actor by, String other, String original) implements ComplaintCommands {}

    /** Has it go its own way again, or lifts a suspicion. Part of the decision. */
    record PartFromOther(String trackingId, Actor by, String other) implements ComplaintCommands {}
}
