package org.pcrm.app.policy;

import java.util.Objects;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.pcrm.api.actor.Stamp;
import org.pcrm.api.department.DepartmentEvents.DepartmentChanged;
import org.pcrm.api.tenant.TenantEvents.SlaPoliciesSet;
import org.pcrm.api.tenant.TenantEvents.TenantChanged;
import org.springframework.stereotype.Component;

/**
 * Notes that the deadlines of an office are to be worked through. Handled by a subscribing processor, in the thread and
 * transaction of the command: there is no change that nobody works off.
 */
@Component
@ProcessingGroup(PolicyReaction.GROUP)
@DisallowReplay
class PolicyReaction {

    static final String GROUP = "policy-changes";

    private final PolicyChanges changes;

    PolicyReaction(PolicyChanges changes) {
        this.changes = changes;
    }

    @EventHandler
    void on(SlaPoliciesSet event) {
        changes.begin(event.tenantId());
    }

    @EventHandler
    void on(TenantChanged event) {
        if (event.terms().defaultSlaHours() != event.from().defaultSlaHours()) {
            changes.begin(event.tenantId());
        }
    }

    @EventHandler
    void on(DepartmentChanged event, @MetaDataValue(Stamp.TENANT) String tenantId) {
        if (!Objects.equals(event.profile().slaHours(), event.from().slaHours())) {
            changes.begin(UUID.fromString(tenantId));
        }
    }
}
