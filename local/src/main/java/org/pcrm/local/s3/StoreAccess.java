package org.pcrm.local.s3;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.pcrm.local.data.OwnerOnlyFile;
import org.pcrm.local.postgres.Port;

/**
 * Where the store is and who may enter.
 *
 * @param port on 127.0.0.1
 */
public record StoreAccess(int port, String accessKey, String secretKey) {

    /** Name of the file, in the data directory, that keeps it: a second process finds the first one's store there. */
    public static final String FILE = "s3.properties";

    static final String BUCKET = "attachments";

    static StoreAccess draw() {
        return new StoreAccess(
                Port.draw(), UUID.randomUUID().toString(), UUID.randomUUID().toString());
    }

    /** The address of the API. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** The application's settings for it. */
    public Map<String, Object> settings() {
        return Map.of(
                "pcrm.s3.endpoint", url(),
                "pcrm.s3.bucket", BUCKET,
                "pcrm.s3.access-key", accessKey,
                "pcrm.s3.secret-key", secretKey,
                "pcrm.s3.path-style", true);
    }

    /** Reads the file. */
    public static StoreAccess load(Path file) {
        var kept = new Properties();
        try {
            kept.load(new StringReader(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new StoreAccess(
                Integer.parseInt(kept.getProperty("port")),
                kept.getProperty("access-key"),
                kept.getProperty("secret-key"));
    }

    /** Keeps it in a file that only its owner can read. */
    void save(Path file) {
        OwnerOnlyFile.write(file, "port=%d\naccess-key=%s\nsecret-key=%s\n".formatted(port, accessKey, secretKey));
    }
}
