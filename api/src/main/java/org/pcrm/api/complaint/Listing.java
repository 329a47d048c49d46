package org.pcrm.api.complaint;

import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintQueries.Filter;

/** A question about complaints that is answered page by page. */
public interface Listing {

    Viewer viewer();

    Filter filter();

    /** Where the page begins; {@code null} for the first one. */
    String cursor();

    /** The same question for another page, of 1–100 complaints. */
    Listing from(String cursor, int limit);
}
