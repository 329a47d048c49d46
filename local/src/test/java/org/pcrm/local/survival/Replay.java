package org.pcrm.local.survival;

import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.pcrm.local.LocalPcrm;
import org.pcrm.local.Options;
import org.pcrm.local.postgres.DatabaseAccess;

/** A second program on a second database, which begins with the events of the first and with nothing remembered. */
final class Replay {

    private static final String SUFFIX = "_replayed";
    private static final List<String> STORED = List.of("personal_key", "domain_event");

    private Replay() {}

    /** The second database, beside the first. */
    static Database database(DatabaseAccess access) {
        return new Database(access.url() + SUFFIX, access.superuser());
    }

    /** Starts it; the first one must have nothing to do meanwhile. */
    static LocalPcrm start(LocalPcrm first) throws SQLException {
        var access = first.database();
        copyEvents(first);
        return LocalPcrm.start(Options.of(
                "--pcrm.data=" + first.data().path(),
                "--server.port=0",
                "--spring.datasource.url=" + database(access).url(),
                "--spring.datasource.username=" + access.write().username(),
                "--spring.datasource.password=" + access.write().password(),
                "--pcrm.read.username=" + access.read().username(),
                "--pcrm.read.password=" + access.read().password(),
                "--spring.flyway.url=" + database(access).url(),
                "--spring.flyway.user=" + access.owner().username(),
                "--spring.flyway.password=" + access.owner().password()));
    }

    /** Before the program starts, so that its processors find a full store and no token: a replay. */
    private static void copyEvents(LocalPcrm first) throws SQLException {
        var access = first.database();
        var from = new Database(access.url(), access.superuser());
        var to = database(access);
        from.run("CREATE DATABASE " + to.url().substring(to.url().lastIndexOf('/') + 1) + " OWNER "
                + access.owner().username());
        Flyway.configure()
                .dataSource(to.url(), access.owner().username(), access.owner().password())
                .load()
                .migrate();
        for (var table : STORED) {
            // In the server's own directory, where it may write whoever it runs as.
            var file = first.data().resolve("postgres/" + table + ".copy");
            from.run("COPY " + table + " TO '" + file + "' (FORMAT binary)");
            to.run("COPY " + table + " FROM '" + file + "' (FORMAT binary)");
        }
    }
}
