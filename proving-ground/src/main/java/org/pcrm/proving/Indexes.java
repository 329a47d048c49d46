package org.pcrm.proving;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The indexes of some tables that serve reading alone. Built once, behind all rows, they cost a fraction of what each row
 * would cost.
 */
final class Indexes implements AutoCloseable {

    private static final String OF_READERS = """
            SELECT c.relname, pg_get_indexdef(i.indexrelid) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
            WHERE i.indrelid = ANY (?::regclass[]) AND NOT i.indisunique""";

    private final Connection superuser;
    private final List<String> tables;
    private final List<String> definitions = new ArrayList<>();

    Indexes(Connection superuser, List<String> tables) {
        this.superuser = superuser;
        this.tables = tables;
    }

    void drop() throws SQLException {
        var names = new ArrayList<String>();
        try (var asked = superuser.prepareStatement(OF_READERS)) {
            asked.setArray(1, superuser.createArrayOf("text", tables.toArray()));
            try (var answer = asked.executeQuery()) {
                while (answer.next()) {
                    names.add(answer.getString(1));
                    definitions.add(answer.getString(2));
                }
            }
        }
        for (var name : names) {
            run("DROP INDEX " + name);
        }
    }

    /** Builds them again, and has the tables looked at for the planner. */
    void build() throws SQLException {
        run("SET maintenance_work_mem = '256MB'");
        for (var definition : definitions) {
            run(definition);
        }
        definitions.clear();
        run("VACUUM ANALYZE " + String.join(", ", tables));
    }

    private void run(String statement) throws SQLException {
        try (var asked = superuser.createStatement()) {
            asked.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        try (superuser) {
            for (var definition : definitions) {
                run(definition);
            }
        }
    }
}
