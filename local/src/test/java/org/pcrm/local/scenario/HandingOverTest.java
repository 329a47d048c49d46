package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.pcrm.local.Beside;
import org.pcrm.local.RunningPcrm;

@Beside
class HandingOverTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());

    private final Clerk admin = TOWN.admin();
    private final Clerk leaving = TOWN.officer(TOWN.water);
    private final Clerk staying = TOWN.officer(TOWN.water);
    private final String path = "staff/" + leaving.id();

    @Test
    void who_has_open_complaints_does_not_leave() {
        assigned(2);
        for (var leave : List.of(
                Map.of("active", false), Map.of("departmentId", TOWN.roads), Map.of("role", "DEPARTMENT_HEAD"))) {
            var refused = admin.patches(path, leave).isRefused(409, "staff.open-complaints");
            assertThat(refused.json().at("/counts/openComplaints").asInt()).isEqualTo(2);
            assertThat(refused.string("detail")).contains("2");
        }
        assertThat(admin.gets(path).json().path("active").asBoolean()).isTrue();
    }

    @Test
    void what_is_resolved_or_with_others_does_not_count() {
        var complaints = assigned(2);
        leaving.resolves(complaints.getFirst(), "The pipe was exchanged.").is(200);
        admin.assigns(complaints.getLast(), TOWN.water, staying).is(200);
        admin.patches(path, Map.of("active", false)).is(200);
        assertThat(admin.reopens(complaints.getFirst(), "It leaks again, says the citizen.")
                        .is(200)
                        .json()
                        .path("officer")
                        .isNull())
                .isTrue();
    }

    @Test
    void a_colleague_of_the_department_gets_them_all() {
        var complaints = assigned(3);
        leaving.starts(complaints.getFirst()).is(200);
        admin.escalates(complaints.getLast(), "Nobody came for days.").is(200);
        admin.patches(path, leave(staying.id())).is(200);
        for (var complaint : complaints) {
            var handedOver = admin.reads(complaint).is(200);
            assertThat(handedOver.json().at("/officer/id").asString())
                    .isEqualTo(staying.id().toString());
            assertThat(handedOver.string("status")).isEqualTo("ASSIGNED");
        }
        admin.patches(path, leave(staying.id())).is(200);
    }

    @Test
    void nobody_else_can_get_them() {
        assigned(1);
        for (var astray :
                List.of(TOWN.officer(TOWN.roads).id(), TOWN.head(TOWN.water).id(), leaving.id(), UUID.randomUUID())) {
            admin.patches(path, leave(astray)).isWrongIn("handOverTo");
        }
    }

    @Test
    void what_is_assigned_meanwhile_is_not_left_behind() throws Exception {
        var complaints = new ArrayList<String>();
        for (int n = 0; n < 12; n++) {
            complaints.add(TOWN.citizen().files("Water Supply"));
        }
        var attempts = new ArrayList<Callable<Answer>>();
        complaints.forEach(complaint -> attempts.add(() -> admin.assigns(complaint, TOWN.water, leaving)));
        attempts.add(6, () -> admin.patches(path, leave(staying.id())));
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var attempt : threads.invokeAll(attempts)) {
                assertThat(attempt.get().status()).isIn(200, 400, 409);
            }
        }
        admin.patches(path, leave(staying.id())).is(200);
        for (var complaint : complaints) {
            assertThat(admin.reads(complaint).json().at("/officer/id").asString())
                    .isNotEqualTo(leaving.id().toString());
        }
    }

    @Test
    void more_than_one_transaction_holds_are_handed_over_all_the_same() {
        var complaints = TOWN.work(leaving, TOWN.water, 260);
        admin.patches(path, leave(staying.id())).is(200);
        for (var complaint : List.of(complaints.getFirst(), complaints.getLast())) {
            assertThat(admin.reads(complaint).json().at("/officer/id").asString())
                    .isEqualTo(staying.id().toString());
        }
    }

    private List<String> assigned(int many) {
        var complaints = new ArrayList<String>();
        for (int n = 0; n < many; n++) {
            var complaint = TOWN.citizen().files("Water Supply");
            admin.assigns(complaint, TOWN.water, leaving).is(200);
            complaints.add(complaint);
        }
        return complaints;
    }

    private static Map<String, Object> leave(UUID handOverTo) {
        return new HashMap<>(Map.of("active", false, "handOverTo", handOverTo));
    }
}
