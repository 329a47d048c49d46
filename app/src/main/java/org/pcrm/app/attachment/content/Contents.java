package org.pcrm.app.attachment.content;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.pcrm.app.http.RefusedFile;
import org.springframework.stereotype.Component;

/** Tells by a file's content what it is, and makes of it the file that is stored. */
@Component
public class Contents {

    private static final Cleaning AS_IT_IS =
            (received, cleaned) -> Files.copy(received, cleaned, StandardCopyOption.REPLACE_EXISTING);

    private static final Map<Kind, Cleaning> CLEANING = Map.of(
            Kind.JPEG, new JpegCleaning(),
            Kind.PNG, new PngCleaning(),
            Kind.WEBP, new WebpCleaning(),
            Kind.HEIC, new HeicCleaning(),
            Kind.MP4, new Mp4Cleaning(),
            Kind.PDF, new PdfCheck(),
            Kind.TEXT, new TextCheck());

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /**
     * Makes the file that is stored.
     *
     * @param received as it came; stays as it is
     * @param cleaned gets the file without its location data
     * @return what it is
     * @throws RefusedFile when it is nothing that can be attached, not what it begins like, or cannot be cleaned
     */
    public Kind clean(Path received, Path cleaned) throws IOException {
        var kind = kindOf(received);
        try {
            CLEANING.getOrDefault(kind, AS_IT_IS).clean(received, cleaned);
        } catch (EOFException e) {
            throw Damage.found();
        }
        if (CLEANING.containsKey(kind) && Container.hidesIn(cleaned)) {
            throw RefusedFile.content("upload.ambiguous");
        }
        return kind;
    }

    private Kind kindOf(Path file) throws IOException {
        return switch (detect(file)) {
            case "image/jpeg" -> Kind.JPEG;
            case "image/png", "image/apng" -> Kind.PNG;
            case "image/webp" -> Kind.WEBP;
            case "image/heic", "image/heif" -> Kind.HEIC;
            case "application/pdf" -> Kind.PDF;
            case "video/mp4", "application/mp4", "video/x-m4v" -> Kind.MP4;
            case "text/plain" -> Kind.TEXT;
            case "application/zip",
                    "application/x-tika-ooxml",
                    "application/vnd.oasis.opendocument.text",
                    "application/vnd.oasis.opendocument.spreadsheet",
                    "application/vnd.oasis.opendocument.presentation" -> Container.kindOf(file);
            case "application/x-tika-msoffice", "application/x-ole-storage" ->
                throw RefusedFile.content("upload.old-office");
            default -> throw RefusedFile.content("upload.type-not-accepted");
        };
    }

    /** By its first bytes alone: it is told neither a name nor a type that somebody gave. */
    private String detect(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return types.detect(in, new Metadata()).toString();
        }
    }
}
