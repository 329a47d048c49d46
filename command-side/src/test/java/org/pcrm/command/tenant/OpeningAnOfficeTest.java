package org.pcrm.command.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pcrm.api.Refusal;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.staff.StaffCommands.AddStaffMember;
import org.pcrm.api.tenant.Administrator;
import org.pcrm.api.tenant.Category;
import org.pcrm.api.tenant.TenantCommands.OpenOffice;
import org.pcrm.api.tenant.TenantEvents.CategoriesSet;
import org.pcrm.api.tenant.TenantEvents.TenantProvisioned;
import org.pcrm.command.OfficeFixture;

class OpeningAnOfficeTest extends OfficeFixture<Tenant> {

    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
    private static final Actor SUPER = new Actor(UUID.randomUUID(), Role.SUPER_ADMIN, null, null);
    private static final List<Category> CATEGORIES = List.of(new Category("Other", null));
    private static final Administrator FIRST = new Administrator(UUID.randomUUID(), "Asha Rao", "asha@east.example");
    private static final TenantProvisioned PROVISIONED =
            new TenantProvisioned(OFFICE, "east", "Lucknow East", ZONE, 48, NOW);

    OpeningAnOfficeTest() {
        super(Tenant.class);
    }

    @Test
    void gives_it_categories_and_an_invited_administrator() {
        fixture.givenNoPriorActivity()
                .when(open(SUPER))
                .expectResultMessagePayload(OFFICE)
                .expectEvents(PROVISIONED, new CategoriesSet(OFFICE, CATEGORIES, List.of(), NOW));
        var within = new Actor(SUPER.id(), Role.SUPER_ADMIN, OFFICE, null);
        assertThat(sentOn.commands())
                .containsExactly(new AddStaffMember(
                        FIRST.staffId(), within, FIRST.name(), FIRST.email(), Role.ADMIN, null, true));
    }

    @Test
    void is_refused_to_administrators_of_offices() {
        refused(fixture.givenNoPriorActivity().when(open(ADMIN)), Refusal.forbidden());
    }

    @Test
    void is_refused_as_a_whole_when_the_administrator_is() {
        var taken = Refusal.conflict("staff.email-taken");
        sentOn.refuse(taken);
        fixture.givenNoPriorActivity().when(open(SUPER)).expectNoEvents().expectExceptionDetails(taken);
    }

    @Test
    void asking_twice_opens_once() {
        fixture.given(PROVISIONED)
                .when(open(SUPER))
                .expectResultMessagePayload(OFFICE)
                .expectNoEvents();
        assertThat(sentOn.commands()).isEmpty();
    }

    private static OpenOffice open(Actor by) {
        return new OpenOffice(OFFICE, by, "east", "Lucknow East", ZONE, 48, CATEGORIES, FIRST);
    }
}
