package org.pcrm.local.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.pcrm.app.store.ObjectStore;
import org.pcrm.local.RunningPcrm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

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

    /** An object whose upload was cut off a while ago, before an event could point to it; its key. */
    static String cutOff(byte[] content, String ago) {
        var key = UUID.randomUUID().toString();
        try {
            var file = Files.write(Files.createTempFile("cut-off", null), content);
            RunningPcrm.instance().application().getBean(ObjectStore.class).put(key, file);
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database()
                .sql("INSERT INTO upload (object_key, begun_at) VALUES (?, now() - ?::interval)")
                .params(key, ago)
                .update();
        return key;
    }

    /** A day and more passes for all uploads that were cut off. */
    static void grownOld() {
        database().sql("UPDATE upload SET begun_at = now() - interval '2 days'").update();
    }

    /** The database as somebody sees it who is above all walls. */
    static JdbcClient database() {
        return JdbcClient.create(new DriverManagerDataSource(
                RunningPcrm.instance().database().url(),
                RunningPcrm.instance().database().superuser().username(),
                RunningPcrm.instance().database().superuser().password()));
    }
}
