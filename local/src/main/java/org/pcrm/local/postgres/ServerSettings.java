package org.pcrm.local.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Map;

/** How the server runs: as one that people rely on, where the library would make it fast and forgetful. */
final class ServerSettings {

    private static final Map<String, String> SERVER = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "max_connections", "100",
            "shared_buffers", "192MB",
            "max_wal_size", "1GB");

    private ServerSettings() {}

    /**
     * Applies them.
     *
     * @param firstPassword the file that holds the superuser's password while the cluster is initialised
     */
    static void apply(EmbeddedPostgres.Builder builder, Path firstPassword) {
        SERVER.forEach(builder::setServerConfig);
        // Texts sort alike on every machine, and letters of every script count as letters.
        builder.setLocaleConfig("locale", Platform.unicodeLocale())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                // Not locales, but the library hands them to initdb as well, after its own "trust everybody".
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", firstPassword.toString());
    }
}
