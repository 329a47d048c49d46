package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pcrm.api.projection.Projection;
import org.pcrm.app.projection.Pace;
import org.pcrm.app.projection.Rebuilding;
import org.pcrm.app.projection.Rebuilds;
import org.pcrm.app.projection.Run;
import org.pcrm.local.LocalPcrm;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.wiring.Until;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Read models built anew from the events while the office works. */
class RebuildingReadModelsTest {

    private static final LocalPcrm PCRM = RunningPcrm.instance();
    private static final Town TOWN = new Town(PCRM);
    private static final Clerk ADMIN = TOWN.admin();
    private static final Clerk SUPER = TOWN.superAdmin();
    private static final Pace USUAL = new Pace(2, 500);

    private static final JdbcClient DATABASE = JdbcClient.create(new DriverManagerDataSource(
            PCRM.database().url(),
            PCRM.database().superuser().username(),
            PCRM.database().superuser().password()));

    @ParameterizedTest
    @EnumSource
    void the_new_tables_are_the_old_to_the_byte_at_any_pace(Projection projection) {
        livesThrough(TOWN.citizen().files("Water Supply"));
        var same = false;
        for (int attempt = 0; !same && attempt < 20; attempt++) {
            isStill();
            var before = contents(projection);
            same = Stream.of(new Pace(1, 500), new Pace(4, 1)).allMatch(pace -> {
                part(Rebuilding.class).run(taken(projection), pace);
                // Whatever came in the meantime is in the tables too: then they are compared once more.
                return contents(projection).equals(before);
            });
        }
        assertThat(same).isTrue();
    }

    @Test
    void what_was_lost_is_there_again() {
        var id = TOWN.citizen().files("Water Supply");
        livesThrough(id);
        var shown = ADMIN.reads(id).is(200).json();
        var figures = ADMIN.gets("analytics/overview").is(200).text();
        for (var lost :
                List.of("complaint", "note", "complaint_search", "notification", "similar_complaint", "department")) {
            DATABASE.sql("DELETE FROM %s WHERE tenant_id = ?".formatted(lost))
                    .param(TOWN.id)
                    .update();
        }
        DATABASE.sql("TRUNCATE figure, counted_complaint").update();
        ADMIN.reads(id).is(404);
        rebuilds("all");
        assertThat(ADMIN.reads(id).is(200).json()).isEqualTo(shown);
        assertThat(ADMIN.gets("analytics/overview").is(200).text()).isEqualTo(figures);
        assertThat(ADMIN.gets("complaints?q=" + id).is(200).json().path("total").asInt())
                .isOne();
        ADMIN.notes(id, "Found again.").is(201);
    }

    @Test
    void what_is_filed_meanwhile_is_there() {
        var filing = CompletableFuture.supplyAsync(() -> {
            var citizen = TOWN.citizen();
            return IntStream.range(0, 60)
                    .mapToObj(n -> citizen.files("Water Supply"))
                    .toList();
        });
        while (!filing.isDone()) {
            part(Rebuilding.class).run(taken(Projection.REGISTER), USUAL);
            part(Rebuilding.class).run(taken(Projection.ANALYTICS), USUAL);
        }
        for (var id : filing.join()) {
            Until.holds("it shows", () -> ADMIN.reads(id).status() == 200);
        }
        livesThrough(filing.join().getLast());
    }

    @Test
    void an_event_that_was_late_to_be_stored_is_there() throws SQLException {
        var id = TOWN.citizen().files("Water Supply");
        try (var held = DriverManager.getConnection(
                PCRM.database().url(),
                PCRM.database().write().username(),
                PCRM.database().write().password())) {
            held.setAutoCommit(false);
            try (var append = held.prepareStatement("""
                    INSERT INTO domain_event (event_id, aggregate_type, aggregate_id, sequence_number, recorded_at, action, revision,
                                              payload, metadata, tenant_id, actor_id, actor_role, correlation_id)
                    SELECT gen_random_uuid(), aggregate_type, aggregate_id,
                           (SELECT max(sequence_number) + 1 FROM domain_event WHERE aggregate_id = ?), now(), 'PriorityChanged',
                           NULL, json_build_object('trackingId', aggregate_id, 'priority', 'CRITICAL', 'from', 'LOW', 'at', to_char(now(), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
                           metadata, tenant_id, actor_id, actor_role, correlation_id
                    FROM domain_event WHERE aggregate_id = ? AND sequence_number = 0""")) {
                append.setString(1, id);
                append.setString(2, id);
                append.executeUpdate();
            }
            var later = TOWN.citizen().files("Water Supply");
            var rebuilt =
                    CompletableFuture.runAsync(() -> part(Rebuilding.class).run(taken(Projection.REGISTER), USUAL));
            ADMIN.reads(later).is(200);
            held.commit();
            rebuilt.join();
        }
        Until.holds(
                "the late one shows",
                () -> ADMIN.reads(id).json().path("priority").asString().equals("CRITICAL"));
    }

    @Test
    void nobody_is_told_anything_again() {
        var officer = TOWN.officer(TOWN.water);
        var id = TOWN.citizen().files("Water Supply");
        ADMIN.assigns(id, TOWN.water, officer).is(200);
        var notice = officer.gets("notifications").json().at("/items/0/id").asString();
        officer.posts("notifications/" + notice + "/read", Map.of()).is(200);
        var mails = mails();
        try (var stream = officer.listens(Map.of())) {
            stream.hears("the first word", heard -> heard.event().equals("connected"));
            rebuilds("register");
            ADMIN.notes(id, "Told after all.").is(201);
            stream.hears("what happened later", heard -> heard.shows(id));
            assertThat(stream.all()).noneMatch(heard -> heard.event().equals("notification"));
        }
        assertThat(mails()).isEqualTo(mails);
        assertThat(officer.gets("notifications").json().at("/items/0/read").asBoolean())
                .isTrue();
        assertThat(officer.gets("notifications").json().path("items")).hasSize(1);
    }

    @Test
    void one_that_is_under_way_is_not_asked_for_again() {
        var run = taken(Projection.SIMILAR);
        assertThat(SUPER.posts("platform/projections/similar/rebuild", Map.of())
                        .is(409)
                        .string("code"))
                .isEqualTo("projection.rebuilding");
        SUPER.posts("platform/projections/all/rebuild", Map.of()).is(409);
        part(Rebuilding.class).run(run, USUAL);
        rebuilds("similar");
    }

    @Test
    void a_process_that_died_is_followed_by_another() {
        var lost = taken(Projection.SIMILAR);
        DATABASE.sql("UPDATE projection_rebuild SET taken_until = now() WHERE run_id = ?")
                .param(lost.runId())
                .update();
        isLive("similar");
        assertThat(catchThrowable(() -> part(Rebuilding.class).run(lost, USUAL)))
                .hasMessage("Another process does this rebuild now");
        assertThat(DATABASE.sql("SELECT state FROM projection_rebuild WHERE projection = 'similar'")
                        .query(String.class)
                        .single())
                .isEqualTo("DONE");
    }

    @Test
    void an_unknown_one_is_not_there() {
        SUPER.posts("platform/projections/everything/rebuild", Map.of()).is(404);
    }

    @Test
    void the_new_tables_are_furnished_like_the_old() {
        var before = furniture();
        rebuilds("all");
        assertThat(furniture()).isEqualTo(before);
        assertThat(DATABASE.sql("SELECT count(*) FROM pg_tables WHERE schemaname = 'rebuild'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Has it rebuilt by the route, and waits until it is in use. */
    private static void rebuilds(String name) {
        SUPER.posts("platform/projections/" + name + "/rebuild", Map.of()).is(202);
        for (var projection : Projection.values()) {
            if (name.equals("all") || name.equals(projection.group())) {
                isLive(projection.group());
            }
        }
    }

    private static void isLive(String name) {
        Until.holds(
                name + " is live",
                () -> SUPER.gets("platform/projections")
                        .is(200)
                        .json()
                        .path("items")
                        .valueStream()
                        .anyMatch(item -> item.path("name").asString().equals(name)
                                && item.path("state").asString().equals("LIVE")
                                && item.path("rebuiltAt").isString()));
    }

    /** Asked for and taken in one step, so that nobody else takes it. */
    private static Run taken(Projection projection) {
        Until.holds(
                "no other rebuild",
                () -> DATABASE.sql("SELECT count(*) FROM projection_rebuild WHERE state NOT IN ('DONE', 'FAILED')")
                                .query(Integer.class)
                                .single()
                        == 0);
        return part(TransactionTemplate.class).execute(transaction -> {
            part(Rebuilds.class).request(List.of(projection));
            return part(Rebuilds.class).take().orElseThrow();
        });
    }

    private static void livesThrough(String id) {
        var officer = TOWN.officer(TOWN.water);
        ADMIN.assigns(id, TOWN.water, officer).is(200);
        officer.notes(id, "Called, nobody there.").is(201);
        officer.resolves(id, "The broken pipe was exchanged.").is(200);
    }

    /** All that is stored has reached every projection. */
    private static void isStill() {
        Until.holds(
                "all is read",
                () -> SUPER.gets("platform/projections")
                        .json()
                        .path("items")
                        .valueStream()
                        .allMatch(item -> item.path("position").asLong()
                                >= item.path("head").asLong()));
    }

    private static Map<String, String> contents(Projection projection) {
        var contents = new LinkedHashMap<String, String>();
        for (var table : DATABASE.sql("SELECT table_name FROM read_model WHERE projection = ?")
                .param(projection.group())
                .query(String.class)
                .list()) {
            contents.put(
                    table,
                    DATABASE.sql(
                                    "SELECT count(*) || ' ' || encode(sha256(convert_to(coalesce(string_agg(t::text, chr(10) ORDER BY t::text), ''), 'UTF8')), 'hex') FROM %s t"
                                            .formatted(table))
                            .query(String.class)
                            .single());
        }
        return contents;
    }

    /** Columns, constraints, indexes, policies, grants and settings of all read models, and the view over one. */
    private static List<String> furniture() {
        return DATABASE.sql("""
                        SELECT told FROM read_model, LATERAL (
                            SELECT concat_ws(' ', 'column', attname, format_type(atttypid, atttypmod), attnotnull, attgenerated) told
                                FROM pg_attribute WHERE attrelid = table_name::regclass AND attnum > 0
                            UNION ALL SELECT 'constraint ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
                                WHERE conrelid = table_name::regclass
                            UNION ALL SELECT pg_get_indexdef(indexrelid) FROM pg_index WHERE indrelid = table_name::regclass
                            UNION ALL SELECT concat_ws(' ', 'policy', p.tablename, policyname, roles, cmd, qual, with_check)
                                FROM pg_policies p WHERE p.tablename = table_name
                            UNION ALL SELECT concat_ws(' ', 'table', relname, relacl, reloptions, relrowsecurity, relforcerowsecurity,
                                                       relowner::regrole, relnamespace::regnamespace)
                                FROM pg_class WHERE oid = table_name::regclass) of_it
                        UNION ALL SELECT 'view ' || pg_get_viewdef('complaint_found'::regclass)
                        ORDER BY 1""").query(String.class).list();
    }

    private static long mails() {
        return DATABASE.sql("SELECT count(*) FROM mail WHERE tenant_id = ?")
                .param(TOWN.id)
                .query(Long.class)
                .single();
    }

    private static <T> T part(Class<T> type) {
        return PCRM.application().getBean(type);
    }
}
