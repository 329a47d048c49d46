package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pcrm.local.RunningPcrm;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Fields that are not the caller's to set, added to bodies that would succeed. */
@Isolated("nothing else may leave a trace meanwhile")
class ForbiddenFieldsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Ids IDS = new Ids(TOWN, TOWN.admin(), TOWN.officer(TOWN.water));
    private static final Clerk SUPER_ADMIN = TOWN.superAdmin();

    private static final Map<String, Object> FORBIDDEN = new LinkedHashMap<>();

    static {
        FORBIDDEN.put("id", UUID.randomUUID());
        FORBIDDEN.put("tenantId", TOWN.id);
        FORBIDDEN.put("tenant", TOWN.slug);
        FORBIDDEN.put("role", "SUPER_ADMIN");
        FORBIDDEN.put("staffId", UUID.randomUUID());
        FORBIDDEN.put("status", "CLOSED");
        FORBIDDEN.put("version", 0);
        FORBIDDEN.put("trackingId", "PCRM-20260101-ZZZZZZZZ");
        FORBIDDEN.put("filedAt", "2020-01-01T00:00:00Z");
        FORBIDDEN.put("actor", Map.of("role", "SYSTEM"));
        FORBIDDEN.put("isAdmin", true);
        FORBIDDEN.put("__proto__", Map.of("isAdmin", true));
    }

    static Stream<MatrixRow> bodies() {
        return MatrixRow.all().stream()
                .filter(row -> !row.template().isEmpty()
                        && !row.template().equals("{}")
                        && row.body(Map.of(), TOWN.water) != null);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void each_is_named_and_changes_nothing(MatrixRow row) {
        var address = row.address(IDS.of(row.path()), TOWN.slug);
        var before = Traces.now();
        FORBIDDEN.forEach((field, value) -> {
            if (!isItsOwn(row, field)) {
                var body = JSON.<ObjectNode>valueToTree(row.body(Citizen.filing("Roads"), TOWN.water));
                body.set(field, JSON.valueToTree(value));
                row.call(SUPER_ADMIN, address, body)
                        .isRefused(400, "field.unknown")
                        .isWrongIn(field);
            }
        });
        assertThat(Traces.now()).isEqualTo(before);
    }

    @Test
    void it_is_named_inside_a_list_too() {
        var items = List.of(Map.of("name", "Roads"), Map.of("name", "Other", "tenantId", TOWN.id));
        SUPER_ADMIN
                .puts("categories?tenant=" + TOWN.slug, Map.of("items", items))
                .isRefused(400, "field.unknown")
                .isWrongIn("items[1].tenantId");
    }

    /** A role is given to staff; who may give which is tried elsewhere. */
    private static boolean isItsOwn(MatrixRow row, String field) {
        return field.equals("role") && row.path().startsWith("/api/v1/staff");
    }
}
