package org.pcrm.local.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Puts bytes together; texts are ISO 8859-1, numbers big-endian. */
public final class Bytes {

    private Bytes() {}

    /** Strings, byte arrays, Integers (four bytes), Shorts and Bytes, one after the other. */
    public static byte[] of(Object... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(
                    switch (part) {
                        case byte[] bytes -> bytes;
                        case String text -> text.getBytes(ISO_8859_1);
                        case Integer number ->
                            ByteBuffer.allocate(4).putInt(number).array();
                        case Short number ->
                            ByteBuffer.allocate(2).putShort(number).array();
                        case Byte number -> new byte[] {number};
                        default -> throw new IllegalArgumentException(part.toString());
                    });
        }
        return all.toByteArray();
    }

    /** The bytes from one place to another. */
    public static byte[] part(byte[] bytes, int from, int to) {
        return java.util.Arrays.copyOfRange(bytes, from, to);
    }

    /** Some bytes put in at a place. */
    public static byte[] inserted(byte[] bytes, int at, byte[] more) {
        return of(part(bytes, 0, at), more, part(bytes, at, bytes.length));
    }

    /** Whether bytes hold a text. */
    public static boolean hold(byte[] bytes, String text) {
        return new String(bytes, ISO_8859_1).contains(text);
    }

    /** A box of an ISO base media file. */
    static byte[] box(String type, Object... content) {
        var body = of(content);
        return of(body.length + 8, of(type), body);
    }
}
