package org.pcrm.local.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.pcrm.local.RunningPcrm;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The object store of the running product, seen from behind. */
final class Store {

    private Store() {}

    /** How many objects wait for an event to point to them. */
    static int uploads() {
        return database()
                .sql("SELECT count(*) FROM upload")
                .query(Integer.class)
                .single();
    }

    /** The keys of all objects there are. */
    static List<String> objects() {
        try (var found = Files.list(RunningPcrm.instance().data().resolve("s3").resolve("attachments"))) {
            return found.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JdbcClient database() {
        return RunningPcrm.instance().application().getBean(JdbcClient.class);
    }
}
