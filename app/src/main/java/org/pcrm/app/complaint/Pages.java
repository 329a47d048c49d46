package org.pcrm.app.complaint;

import org.pcrm.api.complaint.ComplaintQueries.ComplaintView;
import org.pcrm.api.complaint.ComplaintQueries.Page;

/** Pages with the type of their items, which the answer to a query cannot carry. */
final class Pages {

    private Pages() {}

    @SuppressWarnings("unchecked")
    static Page<ComplaintView> of(Page<?> complaints) {
        return (Page<ComplaintView>) complaints;
    }
}
