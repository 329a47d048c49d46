package org.pcrm.app.attachment.content;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.pcrm.app.http.RefusedFile;

/** Plain text: UTF-8 to its last byte, and no control characters but those that part lines, columns and pages. */
final class TextCheck implements Cleaning {

    private static final String PARTING = "\t\n\r\f";

    @Override
    public void clean(Path received, Path cleaned) throws IOException {
        // The stream's own decoder would replace what it cannot read.
        try (var text =
                new java.io.InputStreamReader(Files.newInputStream(received), StandardCharsets.UTF_8.newDecoder())) {
            var piece = new char[8 * 1024];
            for (int read = text.read(piece); read >= 0; read = text.read(piece)) {
                for (int i = 0; i < read; i++) {
                    if (Character.isISOControl(piece[i]) && PARTING.indexOf(piece[i]) < 0) {
                        throw RefusedFile.content("upload.no-plain-text");
                    }
                }
            }
        } catch (CharacterCodingException e) {
            throw RefusedFile.content("upload.no-plain-text");
        }
        Files.copy(received, cleaned, StandardCopyOption.REPLACE_EXISTING);
    }
}
