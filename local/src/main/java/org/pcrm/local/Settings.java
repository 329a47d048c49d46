package org.pcrm.local;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.pcrm.local.data.DataDirectory;
import org.pcrm.local.postgres.DatabaseAccess;
import org.pcrm.local.s3.EmbeddedS3;
import org.pcrm.local.s3.StoreAccess;

/** What the application is told of the parts lent to it; whatever was given by hand stays as given. */
final class Settings {

    private Settings() {}

    static Map<String, Object> of(Options options, DataDirectory data, DatabaseAccess embedded, EmbeddedS3 store) {
        var settings = new HashMap<String, Object>();
        settings.put("server.port", options.port());
        settings.put("pcrm.data", data.path().toString());
        settings.put("pcrm.public-url", "http://localhost:" + options.port());
        settings.put("pcrm.mail.from", "P-CRM <no-reply@pcrm.example>");
        settings.put("pcrm.master-key", data.key("master.key"));
        settings.put("pcrm.session.key", data.key("session.key"));
        if (embedded != null) {
            settings.putAll(of(embedded));
        } else {
            settings.putAll(ofSharedDatabase(options, data));
        }
        if (store != null) {
            settings.putAll(store.access().settings());
        }
        settings.keySet().removeIf(options::has);
        return settings;
    }

    /** The log goes to a file, and only what wants a person to the console; needed before all other settings. */
    static Map<String, Object> ofLog(DataDirectory data) {
        return Map.of(
                "logging.file.name", data.resolve("pcrm.log").toString(),
                "logging.threshold.console", "WARN",
                // It warns about serving the API's description, which is meant to be served.
                "logging.level.org.springdoc.core.events", "ERROR");
    }

    /** A second process on the data directory of a first one finds the passwords there. */
    private static Map<String, Object> ofSharedDatabase(Options options, DataDirectory data) {
        var file = data.resolve(DatabaseAccess.FILE);
        if (!Files.exists(file)) {
            return Map.of();
        }
        var shared = DatabaseAccess.load(file);
        if (options.databaseUrl().filter(shared.url()::equals).isEmpty()) {
            return Map.of();
        }
        var settings = new HashMap<>(of(shared));
        var store = data.resolve(StoreAccess.FILE);
        if (Files.exists(store)) {
            settings.putAll(StoreAccess.load(store).settings());
        }
        return settings;
    }

    private static Map<String, Object> of(DatabaseAccess access) {
        return Map.of(
                "spring.datasource.url", access.url(),
                "spring.datasource.username", access.write().username(),
                "spring.datasource.password", access.write().password(),
                "pcrm.read.username", access.read().username(),
                "pcrm.read.password", access.read().password(),
                "spring.flyway.url", access.url(),
                "spring.flyway.user", access.owner().username(),
                "spring.flyway.password", access.owner().password());
    }
}
