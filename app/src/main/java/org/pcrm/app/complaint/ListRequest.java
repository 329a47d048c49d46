package org.pcrm.app.complaint;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintQueries.ComplaintsInView;
import org.pcrm.api.complaint.ComplaintQueries.Filter;
import org.pcrm.api.complaint.ComplaintQueries.Repeating;
import org.pcrm.api.complaint.ComplaintQueries.Sort;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.SlaState;
import org.pcrm.api.complaint.Status;

/**
 * What a list is narrowed and ordered by; newest first unless it says otherwise.
 *
 * @param filedFrom a date in the office's time zone or an instant, inclusive
 * @param filedTo the same; a date includes the whole day
 * @param duplicates those suspected to repeat another one, those found to, or all; else none that follows another one
 * @param needsReview whether the analysis asks for a person's look
 */
record ListRequest(
        Set<Status> status,
        Set<Priority> priority,
        String category,
        UUID departmentId,
        UUID officerId,
        Set<SlaState> sla,
        String filedFrom,
        String filedTo,
        Repeating duplicates,
        Boolean needsReview,
        Sort sort,
        Direction direction,
        @Min(1) @Max(100) Integer limit,
        String cursor) {

    private static final int DEFAULT_LIMIT = 25;

    /** Which way a list is sorted. */
    enum Direction {
        asc,
        desc
    }

    ComplaintsInView query(Viewer viewer, ZoneId zone) {
        return new ComplaintsInView(
                viewer,
                new Filter(
                        status == null ? Set.of() : status,
                        priority == null ? Set.of() : priority,
                        category,
                        departmentId,
                        officerId,
                        sla == null ? Set.of() : sla,
                        Moments.from("filedFrom", filedFrom, zone),
                        Moments.until("filedTo", filedTo, zone),
                        duplicates,
                        needsReview),
                sort == null ? Sort.filedAt : sort,
                direction != Direction.asc,
                limit == null ? DEFAULT_LIMIT : limit,
                cursor);
    }
}
