package org.pcrm.app.session;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;
import org.pcrm.api.access.RevocationCause;
import org.pcrm.api.staff.StaffEvents.StaffMemberDeactivated;
import org.pcrm.api.staff.StaffEvents.StaffMemberTransferred;
import org.pcrm.api.staff.StaffEvents.StaffRoleChanged;
import org.pcrm.api.tenant.TenantEvents.TenantDeactivated;
import org.pcrm.app.trail.Origin;
import org.springframework.stereotype.Component;

/**
 * Ends the sessions of who may not go on, in the transaction of the cause: who is reactivated finds none of them alive.
 * Another department ends none, since every request looks up whose it is; what stays open is told to look again.
 */
@Component
@ProcessingGroup(SessionEndings.GROUP)
@DisallowReplay
class SessionEndings {

    static final String GROUP = "sessions";

    private final Accounts accounts;
    private final Sessions sessions;
    private final Presence presence;

    SessionEndings(Accounts accounts, Sessions sessions, Presence presence) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.presence = presence;
    }

    @EventHandler
    void on(StaffMemberDeactivated event, MetaData cause) {
        end(event.staffId(), cause, RevocationCause.DEACTIVATED);
    }

    @EventHandler
    void on(StaffRoleChanged event, MetaData cause) {
        end(event.staffId(), cause, RevocationCause.ROLE_CHANGED);
    }

    @EventHandler
    void on(TenantDeactivated event, MetaData cause) {
        accounts.staffOf(event.tenantId()).forEach(staffId -> end(staffId, cause, RevocationCause.OFFICE_DEACTIVATED));
    }

    @EventHandler
    void on(StaffMemberTransferred event) {
        presence.tellOf(event.staffId());
    }

    /** Whoever is signing in at this moment is done with it before, or sees that it is over. */
    private void end(UUID staffId, MetaData stamp, RevocationCause cause) {
        accounts.keepOut(staffId);
        sessions.endAllOf(staffId, Origin.of(stamp), cause);
    }
}
