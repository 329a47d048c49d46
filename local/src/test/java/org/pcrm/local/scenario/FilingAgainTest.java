package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.pcrm.local.RunningPcrm;

class FilingAgainTest {

    private static final String KEY = "Idempotency-Key";
    private static final Town TOWN = new Town(RunningPcrm.instance());

    private final Citizen citizen = TOWN.citizen();

    @Test
    void two_hundred_complaints_of_twenty_clients_get_two_hundred_tracking_ids() throws Exception {
        var clients = new ArrayList<Callable<ArrayList<String>>>();
        for (int client = 0; client < 20; client++) {
            clients.add(() -> {
                var one = TOWN.citizen();
                var filed = new ArrayList<String>();
                for (int n = 0; n < 10; n++) {
                    filed.add(one.files("Other"));
                }
                return filed;
            });
        }
        var ids = new HashSet<String>();
        try (var threads = Executors.newFixedThreadPool(20)) {
            for (var filed : threads.invokeAll(clients)) {
                ids.addAll(filed.get());
            }
        }
        assertThat(ids).hasSize(200).allMatch(id -> id.matches("PCRM-\\d{8}-[0-9A-HJKMNP-TV-Z]{8}"));
        assertThat(ids).allSatisfy(id -> citizen.tracks(id).is(200));
    }

    @Test
    void the_same_request_sent_again_files_nothing_new() {
        var filing = Citizen.filing("Roads");
        var key = Map.of(KEY, UUID.randomUUID().toString());
        var admin = TOWN.admin();
        var first = citizen.sendsFiling(filing, key).is(201);
        var before = total(admin);
        var second = citizen.sendsFiling(filing, key).is(201);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(total(admin)).isEqualTo(before);
    }

    @Test
    void many_at_once_with_one_key_file_one() throws Exception {
        var filing = Citizen.filing("Roads");
        var key = Map.of(KEY, UUID.randomUUID().toString());
        var attempts = new ArrayList<Callable<String>>();
        for (int n = 0; n < 8; n++) {
            attempts.add(() -> TOWN.citizen().sendsFiling(filing, key).is(201).text());
        }
        var answers = new HashSet<String>();
        try (var threads = Executors.newFixedThreadPool(attempts.size())) {
            for (var answer : threads.invokeAll(attempts)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).hasSize(1);
    }

    @Test
    void a_key_is_not_for_another_body() {
        var key = Map.of(KEY, UUID.randomUUID().toString());
        citizen.sendsFiling(Citizen.filing("Roads"), key).is(201);
        citizen.sendsFiling(Citizen.filing("Other"), key).isRefused(409, "idempotency.key-reused");
    }

    @Test
    void the_public_draws_uuids_and_staff_what_they_like() {
        var filing = Citizen.filing("Roads");
        citizen.sendsFiling(filing, Map.of(KEY, "1")).isWrongIn(KEY);
        citizen.sendsFiling(filing, Map.of(KEY, "1-1-1-1-1")).isWrongIn(KEY);
        var operator = TOWN.operator();
        var first = operator.posts("complaints", filing, Map.of(KEY, "call 17")).is(201);
        var second =
                operator.posts("complaints", filing, Map.of(KEY, "call 17")).is(201);
        var other = TOWN.operator()
                .posts("complaints", filing, Map.of(KEY, "call 17"))
                .is(201);
        assertThat(second.string("trackingId")).isEqualTo(first.string("trackingId"));
        assertThat(other.string("trackingId")).isNotEqualTo(first.string("trackingId"));
        operator.posts("complaints", filing, Map.of(KEY, "x".repeat(129))).isWrongIn(KEY);
    }

    @Test
    void a_note_sent_again_is_one_note() {
        var id = citizen.files("Roads");
        var admin = TOWN.admin();
        var path = "complaints/" + id + "/notes";
        var first =
                admin.posts(path, Map.of("text", "Called."), Map.of(KEY, "n1")).is(201);
        var second =
                admin.posts(path, Map.of("text", "Called."), Map.of(KEY, "n1")).is(201);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(admin.gets(path).json().path("items").size()).isEqualTo(1);
    }

    private static int total(Clerk admin) {
        return admin.gets("complaints?limit=1").is(200).json().path("total").asInt();
    }
}
