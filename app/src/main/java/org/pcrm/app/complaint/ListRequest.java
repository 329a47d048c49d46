package org.pcrm.app.complaint;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintQueries.ComplaintsFound;
import org.pcrm.api.complaint.ComplaintQueries.ComplaintsInView;
import org.pcrm.api.complaint.ComplaintQueries.Filter;
import org.pcrm.api.complaint.ComplaintQueries.Repeating;
import org.pcrm.api.complaint.ComplaintQueries.Sort;
import org.pcrm.api.complaint.Listing;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.SlaState;
import org.pcrm.api.complaint.Status;
import org.pcrm.app.http.CodePoints;
import org.pcrm.app.http.Moments;

/**
 * What a list is narrowed and ordered by; newest first unless it says otherwise, and what is searched for best first.
 *
 * @param q what to search for, at most 200 characters: tracking ID or part of it, phone, name, words of the description
 * @param filedFrom a date in the office's time zone or an instant, inclusive
 * @param filedTo the same; a date includes the whole day
 * @param duplicates those suspected to repeat another one, those found to, or all; else none that follows another one
 * @param needsReview whether the analysis asks for a person's look
 */
record ListRequest(
        @CodePoints(max = 200) String q,
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

    /** The question that the request asks: for a list, or with words to look for a search. */
    Listing query(Viewer viewer, ZoneId zone) {
        var filter = new Filter(
                status == null ? Set.of() : status,
                priority == null ? Set.of() : priority,
                category,
                departmentId,
                officerId,
                sla == null ? Set.of() : sla,
                Moments.from("filedFrom", filedFrom, zone),
                Moments.until("filedTo", filedTo, zone),
                duplicates == null && isSearch() ? Repeating.included : duplicates,
                needsReview);
        var descending = direction != Direction.asc;
        var most = limit == null ? DEFAULT_LIMIT : limit;
        return isSearch()
                ? new ComplaintsFound(viewer, q, filter, sort, descending, most, cursor)
                : new ComplaintsInView(viewer, filter, sort == null ? Sort.filedAt : sort, descending, most, cursor);
    }

    /** Whoever looks for a complaint means it, whether or not it follows another one. */
    private boolean isSearch() {
        return q != null && !q.isBlank();
    }
}
