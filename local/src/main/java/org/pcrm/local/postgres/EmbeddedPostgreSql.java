package org.pcrm.local.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.pcrm.local.data.CannotStart;
import org.pcrm.local.data.DataDirectory;
import org.pcrm.local.data.OwnerOnlyFile;

/** A PostgreSQL server on the data directory, with the database and roles that the application expects. */
public final class EmbeddedPostgreSql implements AutoCloseable {

    /** Recovery after a crash replays at most {@code max_wal_size}; two minutes are plenty for that. */
    private static final Duration STARTUP = Duration.ofMinutes(2);

    private final EmbeddedPostgres server;
    private final Postmaster postmaster;
    private final DatabaseAccess access;

    private EmbeddedPostgreSql(EmbeddedPostgres server, Postmaster postmaster, DatabaseAccess access) {
        this.server = server;
        this.postmaster = postmaster;
        this.access = access;
    }

    /**
     * Starts the server, first stopping one that a killed program left behind.
     *
     * @param data locked by the caller
     * @param fromEmpty whether the database, but not the server, is to be made anew
     * @throws CannotStart on a platform without a server, or when it does not come up
     */
    public static EmbeddedPostgreSql start(DataDirectory data, boolean fromEmpty) {
        Platform.requireSupported(System.getProperty("os.name"), System.getProperty("os.arch"));
        var cluster = new Cluster(data.resolve("postgres"));
        var postmaster = new Postmaster(cluster.directory());
        postmaster.stop();
        cluster.discardIncomplete();
        var access = access(data, cluster);
        var log = data.resolve("postgres.log");
        try {
            var database = new EmbeddedPostgreSql(launch(data, cluster, access), postmaster, access);
            var setup = new DatabaseSetup(database.server.getPostgresDatabase());
            setup.requireDurability();
            setup.prepare(access, fromEmpty);
            return database;
        } catch (CannotStart e) {
            postmaster.stop();
            throw e;
        } catch (IOException | SQLException | IllegalStateException | ExceptionInInitializerError e) {
            // The last is how the library says that it could not unpack the server.
            postmaster.stop();
            throw new CannotStart("The embedded PostgreSQL did not start; its log is " + log + ".", e);
        }
    }

    /** Where it is and who may enter. */
    public DatabaseAccess access() {
        return access;
    }

    /** Stops it; whatever is committed is kept. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // The library gives a stopping server five seconds; a last checkpoint may take longer.
        postmaster.awaitStopped();
    }

    /** The kept access; passwords exist before the server does, so that it never runs without them. */
    private static DatabaseAccess access(DataDirectory data, Cluster cluster) {
        var file = data.resolve(DatabaseAccess.FILE);
        if (Files.exists(file)) {
            var kept = DatabaseAccess.load(file);
            if (Port.isFree(kept.port())) {
                return kept;
            }
            var moved = kept.at(Port.draw());
            moved.save(file);
            return moved;
        }
        if (cluster.isComplete()) {
            throw new CannotStart("The file " + file + " is missing, and the data cannot be opened without it.");
        }
        var drawn = DatabaseAccess.draw(Port.draw());
        drawn.save(file);
        return drawn;
    }

    private static EmbeddedPostgres launch(DataDirectory data, Cluster cluster, DatabaseAccess access)
            throws IOException {
        var output =
                ProcessBuilder.Redirect.appendTo(data.resolve("postgres.log").toFile());
        var firstPassword = data.resolve("first.password");
        var builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries().toFile())
                .setDataDirectory(cluster.directory())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(STARTUP)
                .setPort(access.port())
                .setConnectConfig("password", access.superuser().password())
                .setDataDirectoryCustomizer(directory -> cluster.complete())
                .setOutputRedirector(output)
                .setErrorRedirector(output);
        ServerSettings.apply(builder, firstPassword);
        OwnerOnlyFile.write(firstPassword, access.superuser().password());
        try {
            return builder.start();
        } finally {
            Files.delete(firstPassword);
        }
    }

    /** Where the server's programs are unpacked, once a user: behind a directory that nobody else can enter. */
    private static Path binaries() throws IOException {
        var cache = Path.of(System.getProperty("user.home"), ".cache", "pcrm");
        return OwnerOnlyFile.directory(cache).resolve("postgresql");
    }
}
