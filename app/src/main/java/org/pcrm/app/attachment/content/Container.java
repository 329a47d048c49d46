package org.pcrm.app.attachment.content;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.pcrm.app.http.RefusedFile;

/** ZIP archives: which office document one is, told by its list of parts. Of these but two short ones are unpacked. */
final class Container {

    private static final int MOST_PARTS = 10_000;
    private static final long MOST_UNPACKED = 500L * 1024 * 1024;
    private static final int MOST_DESCRIBED = 1024 * 1024;
    private static final String DESCRIPTION = "[Content_Types].xml";

    /** OpenDocument 1.3, part 2, 3.3. */
    private static final String OPEN_DOCUMENT = "mimetype";

    /** The part that makes a document (ECMA-376, part 1, 11 to 13), by kind. */
    private static final Map<Kind, String> MAIN_PARTS = Map.of(
            Kind.DOCX, "word/document.xml",
            Kind.XLSX, "xl/workbook.xml",
            Kind.PPTX, "ppt/presentation.xml");

    /** What runs, in a document or beside it: an archive can be a document and a program at once. */
    private static final List<String> ACTIVE = List.of(
            "vbaproject.bin",
            ".class",
            ".exe",
            ".dll",
            ".jar",
            ".js",
            ".vbs",
            ".bat",
            ".cmd",
            ".ps1",
            ".hta",
            ".dex",
            "meta-inf/manifest.mf");

    private static final int END_BYTES = 22;
    private static final int END_SIGNATURE = 0x504B0506;
    private static final int LIST_LENGTH = 12;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private Container() {}

    /** The kind of document; fails for any other archive, and for one that unpacks to too much or brings a program. */
    static Kind kindOf(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            requireHarmless(zip);
            var kind = openDocument(zip)
                    .or(() -> MAIN_PARTS.keySet().stream()
                            .filter(candidate -> isDescribed(zip, candidate))
                            .findFirst());
            return kind.orElseThrow(() -> RefusedFile.content("upload.type-not-accepted"));
        } catch (ZipException e) {
            throw Damage.found();
        }
    }

    /** Whether a file of another kind could be read as an archive too: its list of parts stands at the end. */
    static boolean hidesIn(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var tail = new byte[(int) Math.min(in.length(), END_BYTES + LONGEST_COMMENT)];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            var bytes = java.nio.ByteBuffer.wrap(tail);
            for (int at = 0; at + END_BYTES <= tail.length; at++) {
                // A picture may hold these four bytes by chance, but then not the length of a list that fits before
                // them.
                var list = Integer.toUnsignedLong(Integer.reverseBytes(bytes.getInt(at + LIST_LENGTH)));
                if (bytes.getInt(at) == END_SIGNATURE && list <= in.length() - tail.length + at) {
                    return true;
                }
            }
            return false;
        }
    }

    private static void requireHarmless(ZipFile zip) {
        if (zip.size() > MOST_PARTS
                || zip.stream().mapToLong(part -> Math.max(0, part.getSize())).sum() > MOST_UNPACKED) {
            throw RefusedFile.content("upload.bomb");
        }
        if (zip.stream().anyMatch(Container::isActive)) {
            throw RefusedFile.content("upload.active-content");
        }
    }

    private static boolean isActive(ZipEntry part) {
        var name = part.getName().toLowerCase(Locale.ROOT);
        return ACTIVE.stream().anyMatch(name::endsWith) || name.startsWith("basic/") || name.startsWith("scripts/");
    }

    private static Optional<Kind> openDocument(ZipFile zip) throws IOException {
        var named = zip.getEntry(OPEN_DOCUMENT);
        if (named == null) {
            return Optional.empty();
        }
        var type = read(zip, named);
        return List.of(Kind.ODT, Kind.ODS, Kind.ODP).stream()
                .filter(kind -> kind.contentType().equals(type.strip()) && zip.getEntry("content.xml") != null)
                .findFirst();
    }

    private static boolean isDescribed(ZipFile zip, Kind kind) {
        var description = zip.getEntry(DESCRIPTION);
        try {
            return description != null
                    && zip.getEntry(MAIN_PARTS.get(kind)) != null
                    && read(zip, description).contains(kind.contentType() + ".main+xml");
        } catch (IOException e) {
            throw Damage.found();
        }
    }

    private static String read(ZipFile zip, ZipEntry part) throws IOException {
        try (var in = zip.getInputStream(part)) {
            var bytes = in.readNBytes(MOST_DESCRIBED + 1);
            Damage.require(bytes.length <= MOST_DESCRIBED);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
