package org.pcrm.app.duplicate;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintFiled;
import org.springframework.stereotype.Component;

/**
 * Notes that a complaint is to be compared with the others. Handled by a subscribing processor, in the thread and transaction
 * of the command: none is forgotten, and the filing waits for no search.
 */
@Component
@ProcessingGroup(SearchReaction.GROUP)
@DisallowReplay
class SearchReaction {

    static final String GROUP = "duplicate-search";

    private final Searches searches;

    SearchReaction(Searches searches) {
        this.searches = searches;
    }

    @EventHandler
    void on(ComplaintFiled event) {
        searches.add(event.tenantId(), event.trackingId());
    }
}
