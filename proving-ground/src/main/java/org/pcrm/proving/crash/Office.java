package org.pcrm.proving.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of the demonstration's offices, with categories whose deadlines fall within three minutes. */
final class Office {

    /** SLA hours, which last a second each. */
    static final int SHORTEST = 10;

    static final int LONGEST = 180;
    static final int STEP = 10;
    static final String BY_DEPARTMENT = "By department";
    static final String BY_OFFICE = "By office";

    private static final int OF_DEPARTMENT = 50;
    private static final int OF_OFFICE = 70;

    private static final int CLOSING_DAYS = 3;
    private static final int DISPUTABLE_DAYS = 2;

    /** Days have 24 hours, of a second each. */
    static final Duration CLOSES_AFTER = Duration.ofSeconds(24 * CLOSING_DAYS);

    final String slug;
    final Client administrator;
    final Client citizen;
    final String water;
    final String officer;

    Office(Site site, String slug) {
        this.slug = slug;
        administrator = signedIn(site, "admin@" + slug + ".pcrm.example");
        citizen = new Client(site);
        water = idOf("departments", "name", "Water Supply");
        officer = idOf("staff", "email", "officer.water@" + slug + ".pcrm.example");
        var roads = idOf("departments", "name", "Roads");
        administrator
                .send("PATCH", "departments/" + roads, Map.of("slaHours", OF_DEPARTMENT))
                .is(200);
        administrator
                .send("PUT", "categories", Map.of("items", categories(roads)))
                .is(200);
        administrator.send("PUT", "sla-policies", policies()).is(200);
        signedIn(site, "super@pcrm.example")
                .send("PATCH", "tenants/" + slug, Map.of("disputeDays", DISPUTABLE_DAYS, "autoCloseDays", CLOSING_DAYS))
                .is(200);
    }

    /** The category whose complaints are due after so many seconds. */
    static String dueIn(int seconds) {
        return "Due in " + seconds;
    }

    /** How many seconds a category grants. */
    static int hours(String category) {
        return switch (category) {
            case BY_DEPARTMENT -> OF_DEPARTMENT;
            case BY_OFFICE -> OF_OFFICE;
            default -> Integer.parseInt(category.substring("Due in ".length()));
        };
    }

    private static Client signedIn(Site site, String email) {
        var client = new Client(site);
        client.send("POST", "auth/login", Map.of("email", email, "password", "Demo-Pass-2026"))
                .is(200);
        client.get("auth/me").is(200);
        return client;
    }

    /** Every other one belongs to nobody: no department, so no head. */
    private List<Map<String, Object>> categories(String roads) {
        var items = new ArrayList<Map<String, Object>>();
        items.add(Map.of("name", BY_DEPARTMENT, "departmentId", roads));
        items.add(Map.of("name", BY_OFFICE));
        for (int seconds = SHORTEST; seconds <= LONGEST; seconds += STEP) {
            var item = new HashMap<String, Object>(Map.of("name", dueIn(seconds)));
            if (seconds / STEP % 2 == 0) {
                item.put("departmentId", water);
            }
            items.add(item);
        }
        return items;
    }

    private static Map<String, Object> policies() {
        var hours = new ArrayList<Map<String, Object>>();
        for (int seconds = SHORTEST; seconds <= LONGEST; seconds += STEP) {
            hours.add(Map.of("category", dueIn(seconds), "hours", seconds));
        }
        return Map.of("defaultHours", OF_OFFICE, "categories", hours);
    }

    private String idOf(String list, String field, String value) {
        return administrator
                .get(list)
                .is(200)
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path(field).asString().equals(value))
                .map(item -> item.path("id").asString())
                .findFirst()
                .orElseThrow();
    }
}
