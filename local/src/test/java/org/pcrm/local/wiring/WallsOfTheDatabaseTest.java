package org.pcrm.local.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.postgres.Account;
import org.pcrm.local.scenario.Town;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database refuses by itself, whatever the program asks. */
class WallsOfTheDatabaseTest {

    private static final String OF_REBUILDS =
            "['begin_rebuild', 'close_read_model', 'exchange_rebuilt', 'furnish_rebuilt', 'settled_position']::name[]";

    private static final Account READ = RunningPcrm.instance().database().read();
    private static final Account WRITE = RunningPcrm.instance().database().write();
    private static final JdbcClient DATABASE = Inside.database();

    @BeforeAll
    static void there_is_something_behind_the_wall() {
        var town = new Town(RunningPcrm.instance());
        var id = town.citizen().files("Other");
        town.admin().notes(id, "Called, nobody there.").is(201);
    }

    static List<String> walled() {
        return DATABASE.sql("""
                        SELECT table_name FROM information_schema.columns JOIN information_schema.tables
                            USING (table_schema, table_name)
                        WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND column_name = 'tenant_id'
                        ORDER BY 1""").query(String.class).list();
    }

    @Test
    void what_belongs_to_an_office_carries_its_id() {
        var full = List.of("domain_event", "personal_key", "office", "department", "staff", "complaint", "note");
        assertThat(walled()).containsAll(full);
        assertThat(full).allSatisfy(table -> assertThat(count(DATABASE, table)).isPositive());
    }

    @ParameterizedTest
    @MethodSource("walled")
    void a_table_of_offices_is_walled_for_its_owner_too(String table) {
        assertThat(DATABASE.sql("SELECT relrowsecurity AND relforcerowsecurity FROM pg_class WHERE relname = ?")
                        .param(table)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(DATABASE.sql("""
                        SELECT roles::text || ' ' || cmd || ' ' || qual FROM pg_policies WHERE tablename = ? ORDER BY 1""").param(table).query(String.class).list())
                .containsExactly(
                        "{pcrm_owner} SELECT true",
                        "{pcrm_read} SELECT ((tenant_id = ( SELECT viewed_tenant() AS viewed_tenant)) OR"
                                + " ( SELECT views_all_tenants() AS views_all_tenants))",
                        "{pcrm_write} ALL true");
    }

    @ParameterizedTest
    @MethodSource("walled")
    void without_an_office_the_reading_role_reads_no_row(String table) {
        var reader = Inside.databaseAs(READ);
        if (mayRead(table)) {
            assertThat(count(reader, table)).isZero();
        } else {
            assertThatThrownBy(() -> count(reader, table)).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void what_looks_over_the_wall_is_known_by_name() {
        assertThat(DATABASE.sql("""
                        SELECT proname FROM pg_proc
                        WHERE prosecdef AND pronamespace = 'public'::regnamespace ORDER BY proname""").query(String.class).list())
                .containsExactly(
                        "begin_rebuild",
                        "close_read_model",
                        "exchange_rebuilt",
                        "furnish_rebuilt",
                        "office_of_complaint",
                        "office_of_slug",
                        "offices_open",
                        "position_at",
                        "settled_position",
                        "similar_complaints",
                        "staff_names");
    }

    /** A view reads as its owner, who is walled by nothing. */
    @Test
    void the_one_view_keeps_to_the_office_by_itself() {
        assertThat(DATABASE.sql("SELECT viewname FROM pg_views WHERE schemaname = 'public'")
                        .query(String.class)
                        .list())
                .containsExactly("complaint_found");
        assertThat(count(DATABASE, "complaint_search")).isPositive();
        assertThat(count(Inside.databaseAs(READ), "complaint_found")).isZero();
        assertThatThrownBy(() -> count(Inside.databaseAs(READ), "complaint_search"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void only_who_was_told_to_may_look_over_it_and_nobody_can_bend_the_look() {
        assertThat(above("SELECT proname NOT IN (SELECT * FROM unnest(ARRAY%s))".formatted(OF_REBUILDS)))
                .isNotEmpty()
                .allSatisfy(function -> assertThat(function)
                        .matches("\\w+ pcrm_owner=X/pcrm_owner pcrm_read=X/pcrm_owner"
                                + " search_path=public, pg_temp"));
    }

    /** What only the owner of the tables can do, done for the role that fills them. */
    @Test
    void only_who_fills_the_tables_may_have_them_rebuilt() {
        assertThat(above("SELECT proname IN (SELECT * FROM unnest(ARRAY%s))".formatted(OF_REBUILDS)))
                .hasSize(5)
                .allSatisfy(function -> assertThat(function)
                        .matches("\\w+ pcrm_owner=X/pcrm_owner pcrm_write=X/pcrm_owner"
                                + " search_path=public, pg_temp( lock_timeout=\\d+ms)?"));
        assertThat(DATABASE.sql(
                                "SELECT nspname || ' ' || array_to_string(nspacl, ' ') FROM pg_namespace WHERE nspname = 'rebuild'")
                        .query(String.class)
                        .single())
                .isEqualTo("rebuild pcrm_owner=UC/pcrm_owner pcrm_write=U/pcrm_owner");
        assertThatThrownBy(() -> DATABASE.sql("SELECT begin_rebuild('credential')")
                        .query(String.class)
                        .list())
                .isInstanceOf(DataAccessException.class);
    }

    private static List<String> above(String which) {
        return DATABASE.sql("""
                        SELECT proname || ' ' || array_to_string(proacl, ' ') || ' ' || array_to_string(proconfig, ' ')
                        FROM pg_proc WHERE prosecdef AND pronamespace = 'public'::regnamespace AND (%s)""".formatted(which)).query(String.class).list();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pcrm_read", "pcrm_write"})
    void the_roles_of_the_program_own_nothing_and_are_nothing_special(String role) {
        assertThat(DATABASE.sql("SELECT count(*) FROM pg_shdepend WHERE deptype = 'o' AND refobjid = ?::regrole")
                        .param(role)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(DATABASE.sql("""
                        SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication
                        FROM pg_roles WHERE rolname = ?""").param(role).query(Boolean.class).single()).isFalse();
        assertThat(DATABASE.sql("SELECT count(*) FROM pg_auth_members WHERE member = ?::regrole")
                        .param(role)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DELETE FROM personal_key", "UPDATE personal_key SET wrapped = ''", "TRUNCATE personal_key"})
    void neither_role_takes_a_key_away(String statement) {
        for (var account : List.of(READ, WRITE)) {
            assertThatThrownBy(() -> Inside.databaseAs(account).sql(statement).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
        }
    }

    private static boolean mayRead(String table) {
        return DATABASE.sql("SELECT has_table_privilege(?, ?, 'SELECT')")
                .params(READ.username(), table)
                .query(Boolean.class)
                .single();
    }

    private static int count(JdbcClient asked, String table) {
        return asked.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
    }
}
