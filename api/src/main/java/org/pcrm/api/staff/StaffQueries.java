package org.pcrm.api.staff;

import java.util.List;
import java.util.UUID;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintQueries.Named;
import org.pcrm.api.tenant.TenantQueries.OfficeName;

/** What people ask about staff. */
public sealed interface StaffQueries {

    /** The staff in the viewer's scope: of the own department for a head, of the office for administrators. */
    record StaffInView(Viewer viewer) implements StaffQueries {}

    /** One staff member in the viewer's scope; everybody sees themselves. */
    record StaffOf(Viewer viewer, UUID staffId) implements StaffQueries {}

    /** A staff member as shown; {@code tenant} is {@code null} for a SUPER_ADMIN. */
    record StaffView(
            UUID id, String name, String email, Role role, boolean active, OfficeName tenant, Named department) {}

    /** Those in view. */
    record StaffList(List<StaffView> items) {}
}
