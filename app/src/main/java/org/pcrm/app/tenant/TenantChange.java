package org.pcrm.app.tenant;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.ZoneId;
import java.util.UUID;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.tenant.TenantCommands.ChangeTenant;
import org.pcrm.app.http.PersonName;
import org.pcrm.app.http.SlaHours;

/** What is to be changed; what is missing stays as it is. */
record TenantChange(
        @PersonName String name,
        ZoneId timeZone,
        @SlaHours Integer defaultSlaHours,
        @Min(0) @Max(LONGEST) Integer disputeDays,
        @Min(1) @Max(LONGEST) Integer autoCloseDays,
        Boolean active) {

    /** A year: what comes later is a new complaint. */
    private static final int LONGEST = 366;

    ChangeTenant command(UUID tenantId, Actor by) {
        return new ChangeTenant(tenantId, by, name, timeZone, defaultSlaHours, disputeDays, autoCloseDays, active);
    }
}
