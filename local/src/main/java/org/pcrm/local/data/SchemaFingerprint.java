package org.pcrm.local.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Tells the tables of one build from those of another. */
final class SchemaFingerprint {

    private static final String MIGRATIONS = "classpath*:db/migration/*.sql";

    private SchemaFingerprint() {}

    /** SHA-256, in hexadecimal, over the names and texts of all migrations of this build. */
    static String ofThisBuild() {
        try {
            var migrations = new PathMatchingResourcePatternResolver().getResources(MIGRATIONS);
            Arrays.sort(migrations, Comparator.comparing(Resource::getFilename));
            var digest = MessageDigest.getInstance("SHA-256");
            for (var migration : migrations) {
                digest.update(migration.getFilename().getBytes(StandardCharsets.UTF_8));
                digest.update(migration.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
