package org.pcrm.app.attachment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) of files, in hexadecimal. */
final class Sha256 {

    private Sha256() {}

    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String end(MessageDigest hash) {
        return HexFormat.of().formatHex(hash.digest());
    }

    static String of(Path file) throws IOException {
        var hash = begin();
        try (var in = Files.newInputStream(file)) {
            var piece = new byte[16 * 1024];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                hash.update(piece, 0, read);
            }
        }
        return end(hash);
    }
}
