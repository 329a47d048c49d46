package org.pcrm.command.office;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.pcrm.api.actor.Stamp;
import org.pcrm.api.complaint.ComplaintEvents.DuplicateConfirmed;
import org.pcrm.api.complaint.ComplaintEvents.DuplicateDismissed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the rows behind {@link Originals} in the transaction of each event; what follows another one is nobody's work. */
@Component
@ProcessingGroup(OfficeLedger.GROUP)
class OriginalLedger {

    private final JdbcClient jdbc;

    OriginalLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(DuplicateConfirmed event, @MetaDataValue(value = Stamp.TENANT, required = true) String tenantId) {
        jdbc.sql("""
                        INSERT INTO duplicate_link (tracking_id, tenant_id, by_id, original) VALUES (?, ?, ?, ?)
                        ON CONFLICT (tracking_id) DO UPDATE SET original = excluded.original""")
                .params(event.trackingId(), UUID.fromString(tenantId), event.other(), event.original())
                .update();
        setOpen(event.trackingId(), false);
    }

    @EventHandler
    void on(DuplicateDismissed event) {
        if (event.from() != null) {
            jdbc.sql("DELETE FROM duplicate_link WHERE tracking_id = ?")
                    .param(event.trackingId())
                    .update();
        }
        if (event.sla() != null) {
            setOpen(event.trackingId(), true);
        }
    }

    private void setOpen(String trackingId, boolean open) {
        jdbc.sql("UPDATE open_complaint SET open = ? WHERE tracking_id = ?")
                .params(open, trackingId)
                .update();
    }
}
