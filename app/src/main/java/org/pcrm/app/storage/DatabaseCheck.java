package org.pcrm.app.storage;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks, before anything else uses the database, whether history is safe in it: from this program, whose roles own nothing
 * and may not change an event, and from a loss of power.
 */
@Component
@DependsOnDatabaseInitialization
public class DatabaseCheck {

    private static final String ROLE = """
            SELECT current_user AS role, rolsuper, rolbypassrls,
                   (SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace
                    AND pg_has_role(current_user, relowner, 'MEMBER')) AS owned,
                   has_any_column_privilege('domain_event', 'UPDATE') OR has_table_privilege('domain_event', 'DELETE')
                   OR has_table_privilege('domain_event', 'TRUNCATE') AS rewrites
            FROM pg_roles WHERE rolname = current_user""";

    /** Before each statement (2) that deletes (8), updates (16) or truncates (32): see pg_trigger.h of PostgreSQL. */
    private static final String GUARD = """
            SELECT count(*) FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
            WHERE t.tgrelid = 'domain_event'::regclass AND t.tgname = 'events_are_final' AND t.tgtype = 58
            AND t.tgenabled IN ('O', 'A') AND c.relrowsecurity AND c.relforcerowsecurity
            AND current_setting('session_replication_role') = 'origin'""";

    private static final List<String> LASTING = List.of("fsync", "full_page_writes", "synchronous_commit");

    /**
     * Looks at both of the program's ways to the database.
     *
     * @throws UnsafeDatabase at the first thing that is wrong
     */
    public DatabaseCheck(DataSource writeDataSource, @Qualifier("readDataSource") DataSource readDataSource) {
        for (var source : List.of(writeDataSource, readDataSource)) {
            var database = JdbcClient.create(source);
            role(database);
            settings(database);
            guard(database);
        }
    }

    private static void role(JdbcClient database) {
        var role = database.sql(ROLE).query().singleRow();
        var name = role.get("role");
        if (is(role, "rolsuper") || is(role, "rolbypassrls")) {
            throw new UnsafeDatabase("The role " + name + " is a superuser or bypasses row-level security; connect as"
                    + " pcrm_write and pcrm_read, which the migration grants what they need.");
        }
        if ((long) role.get("owned") > 0) {
            throw new UnsafeDatabase("The role " + name + " owns tables, or belongs to the role that does; connect as"
                    + " pcrm_write and pcrm_read, and let the migration alone run as the owner.");
        }
        if (is(role, "rewrites")) {
            throw new UnsafeDatabase("The role " + name + " may change or remove events; take UPDATE, DELETE and"
                    + " TRUNCATE on domain_event away from it.");
        }
    }

    private static boolean is(Map<String, Object> role, String what) {
        return Boolean.TRUE.equals(role.get(what));
    }

    private static void settings(JdbcClient database) {
        var settings = database
                .sql("SELECT name, setting FROM pg_settings WHERE name IN (:names)")
                .param("names", LASTING)
                .query((row, number) -> Map.entry(row.getString("name"), row.getString("setting")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        for (var name : LASTING) {
            if (settings.getOrDefault(name, "off").equals("off")) {
                throw new UnsafeDatabase("PostgreSQL runs with " + name + " off and may lose what it has acknowledged;"
                        + " set it to on.");
            }
        }
    }

    private static void guard(JdbcClient database) {
        if (database.sql(GUARD).query(Long.class).single() != 1) {
            throw new UnsafeDatabase("The trigger events_are_final or the row-level security of domain_event is missing"
                    + " or switched off; restore it as the migration made it.");
        }
    }
}
