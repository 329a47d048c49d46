package org.pcrm.app.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.pcrm.api.actor.Role;
import org.pcrm.api.complaint.ComplaintQueries.Named;
import org.pcrm.api.staff.StaffQueries.StaffView;
import org.pcrm.api.tenant.TenantQueries.OfficeName;

/** The signed-in person as shown to themselves; office and department are left out where there is none. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StaffCard(UUID id, String name, String email, Role role, OfficeName tenant, Named department) {

    static StaffCard of(StaffView staff) {
        return new StaffCard(staff.id(), staff.name(), staff.email(), staff.role(), staff.tenant(), staff.department());
    }
}
