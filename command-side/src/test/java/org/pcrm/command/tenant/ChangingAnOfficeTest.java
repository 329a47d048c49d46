package org.pcrm.command.tenant;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.pcrm.api.Refusal;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.tenant.TenantCommands.ChangeTenant;
import org.pcrm.api.tenant.TenantEvents.TenantChanged;
import org.pcrm.api.tenant.TenantEvents.TenantDeactivated;
import org.pcrm.api.tenant.TenantEvents.TenantProvisioned;
import org.pcrm.api.tenant.TenantEvents.TenantReactivated;
import org.pcrm.api.tenant.Terms;
import org.pcrm.command.OfficeFixture;

class ChangingAnOfficeTest extends OfficeFixture<Tenant> {

    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
    private static final Actor PLATFORM = Actor.system(null);
    private static final TenantProvisioned PROVISIONED =
            new TenantProvisioned(OFFICE, "east", "Lucknow East", ZONE, 48, NOW);
    private static final Terms BEGUN = new Terms("Lucknow East", ZONE, 48, 7, 15);

    ChangingAnOfficeTest() {
        super(Tenant.class);
    }

    @Test
    void changes_what_is_named_and_keeps_the_rest() {
        fixture.given(PROVISIONED)
                .when(new ChangeTenant(OFFICE, PLATFORM, "Lucknow", null, null, 10, null, null))
                .expectEvents(new TenantChanged(OFFICE, new Terms("Lucknow", ZONE, 48, 10, 15), BEGUN, NOW));
    }

    @Test
    void is_refused_to_administrators_of_offices() {
        refused(
                fixture.given(PROVISIONED)
                        .when(new ChangeTenant(OFFICE, ADMIN, "Lucknow", null, null, null, null, null)),
                Refusal.forbidden());
    }

    @Test
    void deactivates_and_reactivates_once() {
        var deactivated = new TenantDeactivated(OFFICE, NOW);
        fixture.given(PROVISIONED).when(active(false)).expectEvents(deactivated);
        fixture.given(PROVISIONED, deactivated).when(active(false)).expectNoEvents();
        fixture.given(PROVISIONED, deactivated).when(active(true)).expectEvents(new TenantReactivated(OFFICE, NOW));
    }

    @Test
    void asking_twice_changes_once() {
        var longer = new Terms("Lucknow East", ZONE, 72, 7, 15);
        fixture.given(PROVISIONED, new TenantChanged(OFFICE, longer, BEGUN, NOW))
                .when(new ChangeTenant(OFFICE, PLATFORM, null, ZONE, 72, null, null, true))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private static ChangeTenant active(boolean active) {
        return new ChangeTenant(OFFICE, PLATFORM, null, null, null, null, null, active);
    }
}
