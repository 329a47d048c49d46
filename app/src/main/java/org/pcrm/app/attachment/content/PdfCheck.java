package org.pcrm.app.attachment.content;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** PDF (ISO 32000): begins and ends as one. It is never opened here, so that nothing in it can unpack or run. */
final class PdfCheck implements Cleaning {

    private static final int TAIL = 1024;

    @Override
    public void clean(Path received, Path cleaned) throws IOException {
        try (var file = new RandomAccessFile(received.toFile(), "r")) {
            var tail = new byte[(int) Math.min(TAIL, file.length())];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            Damage.require(new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF"));
        }
        Files.copy(received, cleaned, StandardCopyOption.REPLACE_EXISTING);
    }
}
