package org.pcrm.local.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents and other archives. */
public final class Archives {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final int LENGTH_IN_LIST = 24;

    private Archives() {}

    /** A letter. */
    public static byte[] document() {
        return zip(parts());
    }

    /** A letter with one part more. */
    public static byte[] documentWith(String part) {
        var parts = parts();
        parts.put(part, "hidden");
        return zip(parts);
    }

    /** Says that it is a letter, and has none. */
    public static byte[] documentWithoutText() {
        var parts = parts();
        parts.remove("word/document.xml");
        return zip(parts);
    }

    /** A letter in the form of other offices. */
    public static byte[] openDocument() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml", "<office:document-content/>");
        return zip(parts);
    }

    /** Nothing but an archive. */
    public static byte[] archive() {
        return zip(Map.of("readme.txt", "hidden"));
    }

    /** More parts than any letter has. */
    public static byte[] manyParts() {
        var parts = parts();
        for (int part = 0; part <= 10_000; part++) {
            parts.put("word/media/" + part, "");
        }
        return zip(parts);
    }

    /** One part of four gigabytes, as its list of parts says. */
    public static byte[] bomb() {
        var bytes = document();
        for (int at = 0; at + LENGTH_IN_LIST < bytes.length; at++) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2) {
                bytes[at + LENGTH_IN_LIST] = (byte) 0xF0;
                bytes[at + LENGTH_IN_LIST + 1] = (byte) 0xFF;
                bytes[at + LENGTH_IN_LIST + 2] = (byte) 0xFF;
                bytes[at + LENGTH_IN_LIST + 3] = (byte) 0x7F;
                return bytes;
            }
        }
        throw new IllegalStateException("No list of parts");
    }

    private static Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<Types><Override PartName='/word/document.xml' ContentType='" + WORD + "'/></Types>");
        parts.put("word/document.xml", "<w:document/>");
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
