package org.pcrm.command.tenant;

import java.time.ZoneId;
import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.pcrm.api.Refusal;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.tenant.Category;
import org.pcrm.api.tenant.CategoryHours;
import org.pcrm.api.tenant.TenantCommands.ChangeTenant;
import org.pcrm.api.tenant.TenantCommands.SetCategories;
import org.pcrm.api.tenant.TenantCommands.SetSlaPolicies;
import org.pcrm.api.tenant.TenantEvents.CategoriesSet;
import org.pcrm.api.tenant.TenantEvents.SlaPoliciesSet;
import org.pcrm.api.tenant.TenantEvents.TenantChanged;
import org.pcrm.api.tenant.TenantEvents.TenantProvisioned;
import org.pcrm.api.tenant.Terms;
import org.pcrm.command.OfficeFixture;

class SettingSlaPoliciesTest extends OfficeFixture<Tenant> {

    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
    private static final TenantProvisioned PROVISIONED =
            new TenantProvisioned(OFFICE, "east", "Lucknow East", ZONE, 48, NOW);
    private static final Terms BEGUN = Terms.begun("Lucknow East", ZONE, 48);
    private static final List<Category> CATEGORIES =
            List.of(new Category("Roads", null), new Category("Health", null), new Category("Other", null));
    private static final CategoriesSet LISTED = new CategoriesSet(OFFICE, CATEGORIES, List.of(), NOW);
    private static final CategoryHours HEALTH = new CategoryHours("Health", 12);
    private static final CategoryHours ROADS = new CategoryHours("Roads", 96);

    SettingSlaPoliciesTest() {
        super(Tenant.class);
    }

    @Test
    void its_administrator_grants_hours_to_categories_and_to_all_others() {
        open().when(set(ADMIN, 36, ROADS, HEALTH))
                .expectEvents(
                        new TenantChanged(OFFICE, BEGUN.granting(36), BEGUN, NOW),
                        new SlaPoliciesSet(OFFICE, List.of(HEALTH, ROADS), List.of(), NOW));
    }

    @Test
    void only_what_changes_is_told() {
        granting(HEALTH)
                .when(set(ADMIN, 48, ROADS))
                .expectEvents(new SlaPoliciesSet(OFFICE, List.of(ROADS), List.of(HEALTH), NOW));
        granting(HEALTH)
                .when(set(ADMIN, 24, HEALTH))
                .expectEvents(new TenantChanged(OFFICE, BEGUN.granting(24), BEGUN, NOW));
    }

    @Test
    void asking_twice_sets_them_once_in_whatever_order() {
        granting(HEALTH, ROADS)
                .when(set(ADMIN, 48, ROADS, HEALTH))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void is_refused_to_heads_to_others_and_for_a_category_the_office_does_not_have() {
        refused(open().when(set(HEAD, 36)), Refusal.forbidden());
        refused(open().when(set(ADMIN_ELSEWHERE, 36)), Refusal.notFound());
        refused(
                open().when(set(ADMIN, 36, ROADS, new CategoryHours("roads", 5))),
                Refusal.invalid("categories[1].category", "category.unknown"));
    }

    @Test
    void the_default_has_one_home() {
        var longer = BEGUN.granting(72);
        fixture.given(PROVISIONED, LISTED, new TenantChanged(OFFICE, longer, BEGUN, NOW))
                .when(set(ADMIN, 72))
                .expectNoEvents();
        fixture.given(PROVISIONED, LISTED, new TenantChanged(OFFICE, longer, BEGUN, NOW))
                .when(new ChangeTenant(OFFICE, Actor.system(null), null, null, 48, null, null, null))
                .expectEvents(new TenantChanged(OFFICE, BEGUN, longer, NOW));
    }

    @Test
    void a_category_that_leaves_the_list_loses_its_hours() {
        var left = List.of(new Category("Other", null), new Category("Roads", null));
        granting(HEALTH, ROADS)
                .when(new SetCategories(OFFICE, ADMIN, left))
                .expectEvents(
                        new CategoriesSet(OFFICE, left, CATEGORIES, NOW),
                        new SlaPoliciesSet(OFFICE, List.of(ROADS), List.of(HEALTH, ROADS), NOW));
    }

    private TestExecutor<Tenant> open() {
        return fixture.given(PROVISIONED, LISTED);
    }

    private TestExecutor<Tenant> granting(CategoryHours... policies) {
        return fixture.given(PROVISIONED, LISTED, new SlaPoliciesSet(OFFICE, List.of(policies), List.of(), NOW));
    }

    private static SetSlaPolicies set(Actor by, int defaultHours, CategoryHours... categories) {
        return new SetSlaPolicies(OFFICE, by, defaultHours, List.of(categories));
    }
}
