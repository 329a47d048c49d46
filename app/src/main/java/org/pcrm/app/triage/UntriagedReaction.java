package org.pcrm.app.triage;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintFiled;
import org.springframework.stereotype.Component;

/**
 * Notes a complaint whose analysis failed. Handled by a subscribing processor, in the thread and transaction of the
 * filing: there is none that nobody comes back to.
 */
@Component
@ProcessingGroup(UntriagedReaction.GROUP)
@DisallowReplay
class UntriagedReaction {

    static final String GROUP = "untriaged";

    private final Untriaged untriaged;

    UntriagedReaction(Untriaged untriaged) {
        this.untriaged = untriaged;
    }

    @EventHandler
    void on(ComplaintFiled event) {
        if (event.triage() == null) {
            untriaged.add(event.trackingId(), event.tenantId());
        }
    }
}
