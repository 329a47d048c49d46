package org.pcrm.local.postgres;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pcrm.local.data.OwnerOnlyFile;

/**
 * Where the database is and who may enter.
 *
 * @param port on 127.0.0.1
 * @param write the application's role that decides and remembers
 * @param read the application's role that answers
 * @param owner the role that runs the migrations
 * @param superuser the role of the server itself
 */
public record DatabaseAccess(int port, Account write, Account read, Account owner, Account superuser) {

    /** Name of the database. */
    static final String DATABASE = "pcrm";

    /** Name of the file, in the data directory, that keeps it. */
    public static final String FILE = "database.properties";

    static DatabaseAccess draw(int port) {
        return new DatabaseAccess(
                port,
                Account.draw("pcrm_write"),
                Account.draw("pcrm_read"),
                Account.draw("pcrm_owner"),
                Account.draw("postgres"));
    }

    DatabaseAccess at(int otherPort) {
        return new DatabaseAccess(otherPort, write, read, owner, superuser);
    }

    /** JDBC address without user and password. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    /** Reads the file. */
    public static DatabaseAccess load(Path file) {
        var kept = new Properties();
        try {
            kept.load(new StringReader(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DatabaseAccess(
                Integer.parseInt(kept.getProperty("port")),
                account(kept, "write"),
                account(kept, "read"),
                account(kept, "owner"),
                account(kept, "superuser"));
    }

    /** Keeps it in a file that only its owner can read. */
    void save(Path file) {
        var kept = new TreeMap<>(Map.of("url", url(), "port", Integer.toString(port)));
        Map.of("write", write, "read", read, "owner", owner, "superuser", superuser)
                .forEach((name, account) -> {
                    kept.put(name + ".username", account.username());
                    kept.put(name + ".password", account.password());
                });
        OwnerOnlyFile.write(
                file,
                kept.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                        .collect(Collectors.joining()));
    }

    private static Account account(Properties kept, String name) {
        return new Account(kept.getProperty(name + ".username"), kept.getProperty(name + ".password"));
    }
}
