package org.pcrm.command.tenant;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pcrm.api.Refusal;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.tenant.Category;
import org.pcrm.api.tenant.TenantCommands.ProvisionTenant;
import org.pcrm.api.tenant.TenantCommands.SetCategories;
import org.pcrm.api.tenant.TenantCommands.UnrouteCategories;
import org.pcrm.api.tenant.TenantEvents.CategoriesSet;
import org.pcrm.api.tenant.TenantEvents.TenantProvisioned;
import org.pcrm.command.OfficeFixture;
import org.pcrm.command.office.OneOffice;

class KeepingAnOfficeTest extends OfficeFixture<Tenant> {

    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
    private static final TenantProvisioned PROVISIONED =
            new TenantProvisioned(OFFICE, "east", "Lucknow East", ZONE, 48, NOW);
    private static final List<Category> CATEGORIES =
            List.of(new Category("Water Supply", OneOffice.WATER), new Category("Other", null));

    KeepingAnOfficeTest() {
        super(Tenant.class);
    }

    @Test
    void it_is_provisioned_by_the_platform() {
        fixture.givenNoPriorActivity().when(provision(Actor.system(null))).expectEvents(PROVISIONED);
    }

    @Test
    void provisioning_is_refused_to_administrators_of_offices() {
        refused(fixture.givenNoPriorActivity().when(provision(ADMIN)), Refusal.forbidden());
    }

    @Test
    void provisioning_twice_provisions_once() {
        fixture.given(PROVISIONED)
                .when(provision(Actor.system(null)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void its_categories_are_set_by_its_administrator() {
        fixture.given(PROVISIONED)
                .when(new SetCategories(OFFICE, ADMIN, CATEGORIES))
                .expectEvents(new CategoriesSet(OFFICE, CATEGORIES, List.of(), NOW));
    }

    @Test
    void setting_categories_is_refused_to_heads_to_others_and_for_an_unknown_department() {
        refused(fixture.given(PROVISIONED).when(new SetCategories(OFFICE, HEAD, CATEGORIES)), Refusal.forbidden());
        refused(
                fixture.given(PROVISIONED).when(new SetCategories(OFFICE, ADMIN_ELSEWHERE, CATEGORIES)),
                Refusal.notFound());
        var astray = List.of(new Category("Roads", UUID.randomUUID()));
        refused(
                fixture.given(PROVISIONED).when(new SetCategories(OFFICE, ADMIN, astray)),
                Refusal.invalid("items[0].departmentId", "department.unknown"));
    }

    @Test
    void setting_categories_twice_sets_them_once() {
        fixture.given(PROVISIONED, new CategoriesSet(OFFICE, CATEGORIES, List.of(), NOW))
                .when(new SetCategories(OFFICE, ADMIN, CATEGORIES))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_department_that_is_given_up_takes_its_routing_along_once() {
        var unrouted = List.of(new Category("Water Supply", null), new Category("Other", null));
        var unroute = new UnrouteCategories(OFFICE, ADMIN, OneOffice.WATER);
        fixture.given(PROVISIONED, new CategoriesSet(OFFICE, CATEGORIES, List.of(), NOW))
                .when(unroute)
                .expectEvents(new CategoriesSet(OFFICE, unrouted, CATEGORIES, NOW));
        fixture.given(PROVISIONED, new CategoriesSet(OFFICE, unrouted, List.of(), NOW))
                .when(unroute)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        refused(
                fixture.given(PROVISIONED).when(new UnrouteCategories(OFFICE, HEAD, OneOffice.WATER)),
                Refusal.forbidden());
    }

    private static ProvisionTenant provision(Actor by) {
        return new ProvisionTenant(OFFICE, by, "east", "Lucknow East", ZONE, 48);
    }
}
