package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pcrm.api.tenant.CategoryHours;
import org.pcrm.local.RunningPcrm;

class SettingSlaPoliciesTest {

    private final Town town = new Town(RunningPcrm.instance());
    private final Clerk admin = town.admin();

    @Test
    void what_is_set_is_answered_and_holds_for_what_is_filed_next() {
        assertThat(read(admin)).isEqualTo("{\"defaultHours\":48,\"categories\":[]}");
        var set = admin.puts("sla-policies", policies(40, hours("Roads", 30), hours("Other", 12)))
                .is(200);
        assertThat(set.text())
                .isEqualTo("{\"defaultHours\":40,\"categories\":["
                        + "{\"category\":\"Other\",\"hours\":12},{\"category\":\"Roads\",\"hours\":30}]}")
                .isEqualTo(read(town.operator()))
                .isEqualTo(read(town.officer(town.water)));
        assertThat(granted("Roads")).isEqualTo("30 CATEGORY");
        assertThat(granted("Water Supply")).isEqualTo("24 DEPARTMENT");
        assertThat(granted("Other")).isEqualTo("12 CATEGORY");
        admin.puts("sla-policies", policies(36)).is(200);
        assertThat(granted("Roads")).isEqualTo("72 DEPARTMENT");
        assertThat(granted("Other")).isEqualTo("36 TENANT");
    }

    @Test
    void the_default_is_the_one_that_the_platform_sees_and_changes() {
        var platform = town.superAdmin();
        admin.puts("sla-policies", policies(40)).is(200);
        assertThat(platform.gets("tenants/" + town.slug)
                        .is(200)
                        .json()
                        .path("defaultSlaHours")
                        .asInt())
                .isEqualTo(40);
        platform.patches("tenants/" + town.slug, Map.of("defaultSlaHours", 50)).is(200);
        assertThat(read(admin)).isEqualTo("{\"defaultHours\":50,\"categories\":[]}");
    }

    @Test
    void the_platform_names_the_office() {
        var platform = town.superAdmin();
        platform.gets("sla-policies").isWrongIn("tenant");
        platform.puts("sla-policies", policies(40)).isWrongIn("tenant");
        platform.puts("sla-policies?tenant=" + town.slug, policies(40)).is(200);
        assertThat(platform.gets("sla-policies?tenant=" + town.slug).is(200).text())
                .isEqualTo(read(admin));
    }

    @Test
    void a_category_that_leaves_the_list_takes_its_hours_along() {
        admin.puts("sla-policies", policies(40, hours("Roads", 30), hours("Other", 12)))
                .is(200);
        admin.puts("categories", Map.of("items", List.of(Map.of("name", "Roads"))))
                .is(200);
        assertThat(read(admin))
                .isEqualTo("{\"defaultHours\":40,\"categories\":[{\"category\":\"Roads\",\"hours\":30}]}");
    }

    @Test
    void what_cannot_hold_is_refused_by_its_field() {
        admin.puts("sla-policies", policies(0)).isWrongIn("defaultHours");
        admin.puts("sla-policies", policies(8761)).isWrongIn("defaultHours");
        admin.puts("sla-policies", Map.of("categories", List.of())).isWrongIn("defaultHours");
        admin.puts("sla-policies", Map.of("defaultHours", 40)).isWrongIn("categories");
        admin.puts("sla-policies", policies(40, hours("Roads", 0))).isWrongIn("categories[0].hours");
        admin.puts("sla-policies", policies(40, hours("Roads", 8761))).isWrongIn("categories[0].hours");
        admin.puts("sla-policies", policies(40, hours("Roads", 30), hours("Parks", 30)))
                .isWrongIn("categories[1].category");
        admin.puts("sla-policies", policies(40, hours("Roads", 30), hours(" Roads", 40)))
                .isWrongIn("categories[1].category");
        assertThat(read(admin)).isEqualTo("{\"defaultHours\":48,\"categories\":[]}");
    }

    private static String read(Clerk clerk) {
        return clerk.gets("sla-policies").is(200).text();
    }

    private String granted(String category) {
        var sla = admin.reads(town.citizen().files(category)).is(200).json().path("sla");
        return sla.path("hours").asString() + " " + sla.path("source").asString();
    }

    private static Map<String, Object> policies(int defaultHours, CategoryHours... categories) {
        return Map.of("defaultHours", defaultHours, "categories", List.of(categories));
    }

    private static CategoryHours hours(String category, int hours) {
        return new CategoryHours(category, hours);
    }
}
