package org.pcrm.app.attachment.content;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.CRC32;

/** PNG (W3C, third edition): keeps the chunks that draw, each with its sum checked; drops texts, Exif and what follows the end. */
final class PngCleaning implements Cleaning {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final String HEADER = "IHDR";
    private static final String DATA = "IDAT";
    private static final String END = "IEND";
    private static final Set<String> KEPT = Set.of(
            HEADER, "PLTE", DATA, END, "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "hIST", "pHYs",
            "acTL", "fcTL", "fdAT");
    private static final int HEADER_BYTES = 13;
    private static final int TYPE_BYTES = 4;
    private static final int SUM_BYTES = 4;

    @Override
    public void clean(Path received, Path cleaned) throws IOException {
        try (var in = Files.newInputStream(received);
                var out = new BufferedOutputStream(Files.newOutputStream(cleaned))) {
            copy(new Source(in), out);
        }
    }

    private static void copy(Source in, OutputStream out) throws IOException {
        for (var expected : SIGNATURE) {
            Damage.require((byte) in.read() == expected);
        }
        out.write(SIGNATURE);
        boolean drawn = false;
        var type = "";
        for (boolean first = true; !type.equals(END); first = false) {
            var length = in.readInt();
            var name = in.readBytes(TYPE_BYTES);
            type = new String(name, StandardCharsets.ISO_8859_1);
            Damage.require(length <= Integer.MAX_VALUE && type.equals(HEADER) == first);
            if (KEPT.contains(type)) {
                copyChunk(in, length, name, out, first);
                drawn |= type.equals(DATA);
            } else {
                // A capital says that the picture cannot be shown without it.
                Damage.require(Character.isLowerCase(type.charAt(0)));
                in.copy(length + SUM_BYTES, OutputStream.nullOutputStream(), new CRC32());
            }
        }
        Damage.require(drawn);
    }

    private static void copyChunk(Source in, long length, byte[] type, OutputStream out, boolean isHeader)
            throws IOException {
        var sum = new CRC32();
        out.write(ByteBuffer.allocate(4).putInt((int) length).array());
        out.write(type);
        sum.update(type);
        if (isHeader) {
            Damage.require(length == HEADER_BYTES);
            var header = ByteBuffer.wrap(in.readBytes(HEADER_BYTES));
            Damage.requireSize(header.getInt(0) & 0xFFFFFFFFL, header.getInt(4) & 0xFFFFFFFFL);
            out.write(header.array());
            sum.update(header.array());
        } else {
            in.copy(length, out, sum);
        }
        Damage.require(in.readInt() == sum.getValue());
        out.write(ByteBuffer.allocate(SUM_BYTES).putInt((int) sum.getValue()).array());
    }
}
