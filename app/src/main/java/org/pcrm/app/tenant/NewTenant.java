package org.pcrm.app.tenant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.ZoneId;
import java.util.UUID;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.tenant.Administrator;
import org.pcrm.api.tenant.TenantCommands.OpenOffice;
import org.pcrm.app.http.EmailAddress;
import org.pcrm.app.http.PersonName;
import org.pcrm.app.http.SlaHours;

/** An office to be opened, and who is to administer it. */
record NewTenant(
        @NotNull @PersonName String name,
        @NotNull @Pattern(regexp = "[a-z0-9-]{2,60}") String slug,
        @NotNull ZoneId timeZone,
        @NotNull @SlaHours Integer defaultSlaHours,
        @NotNull @PersonName String adminName,
        @NotNull @EmailAddress String adminEmail) {

    OpenOffice command(Actor by) {
        return new OpenOffice(
                UUID.randomUUID(),
                by,
                slug,
                name,
                timeZone,
                defaultSlaHours,
                DefaultCategories.read(),
                new Administrator(UUID.randomUUID(), adminName, adminEmail));
    }
}
