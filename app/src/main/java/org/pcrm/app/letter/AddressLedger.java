package org.pcrm.app.letter;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.pcrm.api.complaint.Citizen;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintFiled;
import org.pcrm.api.complaint.ComplaintEvents.DetailsCorrected;
import org.pcrm.api.complaint.ComplaintEvents.MailRefused;
import org.pcrm.api.personal.Personal;
import org.springframework.stereotype.Component;

/**
 * Keeps the rows of {@link ReachableCitizens} in the transaction of each event, where personal data is readable still. In
 * a group of its own: a demonstration tells of addresses too, though nobody is written to about its past.
 */
@Component
@ProcessingGroup(AddressLedger.GROUP)
class AddressLedger {

    static final String GROUP = "address-ledger";

    private final ReachableCitizens reachable;

    AddressLedger(ReachableCitizens reachable) {
        this.reachable = reachable;
    }

    @EventHandler
    void on(ComplaintFiled event) {
        note(event.trackingId(), event.citizen());
    }

    @EventHandler
    void on(DetailsCorrected event) {
        note(event.trackingId(), event.citizen());
    }

    @EventHandler
    void on(MailRefused event) {
        reachable.remove(event.trackingId());
    }

    private void note(String trackingId, Personal<Citizen> citizen) {
        if (gaveAddress(citizen)) {
            reachable.add(trackingId);
        }
    }

    /** Whether there is an address in what was told just now. */
    static boolean gaveAddress(Personal<Citizen> citizen) {
        return citizen != null && citizen.value().email() != null;
    }
}
