package org.pcrm.api.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.tenant.TenantQueries.OfficeName;

/** What people ask about complaints, and the answers in the shape clients see. */
public sealed interface ComplaintQueries {

    /**
     * A page of the register.
     *
     * @param filter empty sets and {@code null}s do not narrow
     * @param cursor from the page before, or {@code null}
     * @param limit 1–100
     */
    record ComplaintsInView(Viewer viewer, Filter filter, Sort sort, boolean descending, int limit, String cursor)
            implements ComplaintQueries, Listing {
        @Override
        public ComplaintsInView from(String cursor, int limit) {
            return new ComplaintsInView(viewer, filter, sort, descending, limit, cursor);
        }
    }

    /**
     * A page of what is found by a text, of at most 200 characters: tracking ID (four of its last characters will do),
     * phone, name, words of the description; of the last word a beginning.
     *
     * @param sort {@code null}: tracking ID and phone first, then names, then descriptions, each newest first, and the
     *     newest thousand of the latter by how well they match. Otherwise the newest thousand, sorted
     * @param cursor from the page before, or {@code null}
     * @param limit 1–100
     */
    record ComplaintsFound(
            Viewer viewer, String text, Filter filter, Sort sort, boolean descending, int limit, String cursor)
            implements ComplaintQueries, Listing {
        @Override
        public ComplaintsFound from(String cursor, int limit) {
            return new ComplaintsFound(viewer, text, filter, sort, descending, limit, cursor);
        }
    }

    /** One complaint, if in scope. */
    record ComplaintOf(Viewer viewer, String trackingId) implements ComplaintQueries {}

    /**
     * One complaint as it was at a moment, for who sees it now; names are those of now. A {@link ComplaintView} that allows
     * nothing, or nothing before it was filed.
     */
    record ComplaintAsOf(Viewer viewer, String trackingId, Instant moment) implements ComplaintQueries {}

    /** What the holder of a tracking ID may see; needs no office, the ID is the key. */
    record StatusOf(String trackingId) implements ComplaintQueries {}

    /** All events of a complaint in scope, oldest first, from the event store. */
    record HistoryOf(Viewer viewer, String trackingId) implements ComplaintQueries {}

    /** The internal notes of a complaint in scope, oldest first. */
    record NotesOf(Viewer viewer, String trackingId) implements ComplaintQueries {}

    /** The files attached to a complaint in scope and not removed, oldest first. */
    record AttachmentsOf(Viewer viewer, String trackingId) implements ComplaintQueries {}

    /** One of them, as it is to be fetched from the store. */
    record AttachmentOf(Viewer viewer, String trackingId, UUID attachmentId) implements ComplaintQueries {}

    /**
     * Complaints for which the system should have acted before a moment and has not, those that wait longest first.
     *
     * @param after the last one of the page before; {@code null} for the first page
     */
    record OverdueInView(Viewer viewer, Duty duty, Instant before, Overdue after, int limit)
            implements ComplaintQueries {}

    /** Where complaints stand, by their tracking IDs; those in scope. */
    record StandingsOf(Viewer viewer, List<String> trackingIds) implements ComplaintQueries {}

    /** Where a complaint stands at a version. */
    record Placed(String trackingId, long version, Standing standing) {}

    /** What the system does by itself: to hand on what was not done in time, and to close what nobody disputed. */
    enum Duty {
        ESCALATION,
        CLOSING
    }

    /** A complaint for which something should have been done at a moment. */
    record Overdue(String trackingId, Instant at) {}

    /**
     * Narrows a list.
     *
     * @param sla the states of the clock at the moment of reading
     * @param filedFrom inclusive
     * @param filedTo exclusive
     * @param duplicates which of them; {@code null} for all that follow no other complaint
     * @param needsReview whether the analysis was too uncertain and no person has chosen a priority since
     */
    record Filter(
            Set<Status> status,
            Set<Priority> priority,
            String category,
            UUID departmentId,
            UUID officerId,
            Set<SlaState> sla,
            Instant filedFrom,
            Instant filedTo,
            Repeating duplicates,
            Boolean needsReview) {}

    /** Complaints that may repeat an earlier one, those that were found to, and all, as the figures count them. */
    enum Repeating {
        suspected,
        confirmed,
        included
    }

    /** What a list can be sorted by. */
    enum Sort {
        filedAt,
        dueAt,
        priority,
        sentiment
    }

    /** A part of a list; {@code total} is exact up to 1,000. */
    record Page<T>(List<T> items, String nextCursor, int total, boolean totalIsLowerBound) {}

    /**
     * Complaints of the last 90 days that are like this one, at 0.70 and more; asked by the system, and empty as long as
     * the complaint itself cannot be found yet.
     */
    record DuplicatesOf(Viewer viewer, String trackingId) implements ComplaintQueries {}

    /** What a search found, the most alike first. */
    record Pairs(List<Pair> pairs) {}

    /** Two complaints that may tell of one problem, and how alike they are, 0.70–1. */
    record Pair(String later, String earlier, double score) {}

    /** Open complaints of an office that are like what a citizen is about to tell. */
    record SimilarInView(Viewer viewer, String text, String category, Place place) implements ComplaintQueries {}

    /** What a citizen may know of the complaint of another one. */
    record SimilarView(String category, Status status, Instant filedAt, Instant dueAt, double score) {}

    /** Something with an identity and a name, such as a department or an officer. */
    record Named(UUID id, String name) {}

    /** The clock as it stands at the moment of reading; {@code remainingSeconds} is negative when late. */
    record SlaView(SlaState state, int hours, Instant dueAt, SlaSource source, long remainingSeconds) {}

    /** What the citizen thinks of what was done: 1 (bad) to 5 (good); the comment is {@code null} for none. */
    record Feedback(int rating, String comment, Instant at) {}

    /**
     * Another complaint that may tell of the same problem, whichever of the two came first.
     *
     * @param score how alike they are, 0.70–1; {@code null} where somebody saw it unasked
     */
    record DuplicateView(String trackingId, Double score, DuplicateState state) {}

    /**
     * What the analysis found.
     *
     * @param confidence 0…1; 0 while it is to be made up for
     * @param reasons words of the text; only where one complaint was asked for
     * @param sentiment −1 (most distressed) … +1
     * @param hiddenDuplicates how many more there are that the reader may not see
     */
    record TriageView(
            Priority priority,
            double confidence,
            boolean needsReview,
            @JsonInclude(JsonInclude.Include.NON_NULL) List<String> reasons,
            double sentiment,
            List<DuplicateView> duplicates,
            int hiddenDuplicates) {}

    /**
     * A complaint as staff see it; {@code allowedActions} only where one complaint was asked for.
     *
     * @param duplicateOf the original it follows; {@code null} for none, and for one that the reader may not see
     * @param mailRefused whether a mail server refused the citizen's address for good
     */
    record ComplaintView(
            String trackingId,
            long version,
            OfficeName tenant,
            Status status,
            Priority priority,
            String category,
            Channel channel,
            Language language,
            String description,
            Citizen citizen,
            boolean mailRefused,
            String locality,
            Double latitude,
            Double longitude,
            Named department,
            Named officer,
            Named filedBy,
            Instant filedAt,
            Instant resolvedAt,
            Instant closedAt,
            String resolution,
            SlaView sla,
            TriageView triage,
            String duplicateOf,
            Feedback feedback,
            @JsonInclude(JsonInclude.Include.NON_NULL) Set<Action> allowedActions) {}

    /** A complaint as the holder of its tracking ID sees it: nothing personal. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TrackingView(
            String trackingId,
            OfficeName office,
            String category,
            Status status,
            Instant filedAt,
            Instant dueAt,
            Instant resolvedAt,
            String resolution,
            String department,
            List<Step> timeline,
            FeedbackWindow feedback,
            DisputeWindow dispute) {}

    /** Whether the citizen may rate what was done, and whether they did. */
    record FeedbackWindow(boolean open, boolean given) {}

    /** Whether the citizen may still say that it is not done. */
    record DisputeWindow(boolean open) {}

    /** One status reached. */
    record Step(Status status, Instant at) {}

    /**
     * One event, in words of the event itself.
     *
     * @param changes what it changed, each with before and after
     * @param names of the people and departments that the details mention by id
     */
    record HistoryEntry(
            long position,
            Instant at,
            String action,
            ActorView actor,
            Map<String, Object> details,
            List<Change> changes,
            Map<UUID, String> names) {}

    /** All events of one complaint, oldest first. */
    record History(List<HistoryEntry> items) {}

    /** One field that an event gave another value; {@code null} for none, and for what was erased. */
    record Change(String field, Object before, Object after) {}

    /** Who caused it; id and name are {@code null} for a citizen and for the system. */
    record ActorView(UUID id, String name, Role role) {}

    /** An internal note. */
    record NoteView(UUID id, String text, Named author, Instant at) {}

    /**
     * An attached file; without a link, which is given singly.
     *
     * @param uploadedBy id and name are {@code null} for a citizen
     */
    record AttachmentView(
            UUID id,
            String fileName,
            String contentType,
            long size,
            String sha256,
            String sha256Received,
            ActorView uploadedBy,
            Instant at) {}

    /** All files of one complaint that were not removed, oldest first. */
    record Attachments(List<AttachmentView> items) {}

    /** A file in the store and the name to give it to people by. */
    record AttachedFile(String fileName, StoredFile file, String objectKey) {}

    /** All internal notes of one complaint, oldest first. */
    record Notes(List<NoteView> items) {}
}
