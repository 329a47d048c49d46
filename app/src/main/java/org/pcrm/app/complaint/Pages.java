package org.pcrm.app.complaint;

import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.pcrm.api.complaint.ComplaintQueries.ComplaintView;
import org.pcrm.api.complaint.ComplaintQueries.Page;

/** The type of a page, which a class literal cannot say. */
final class Pages {

    @SuppressWarnings({"unchecked", "rawtypes"})
    static final ResponseType<Page<ComplaintView>> OF_COMPLAINTS = (ResponseType) ResponseTypes.instanceOf(Page.class);

    private Pages() {}
}
