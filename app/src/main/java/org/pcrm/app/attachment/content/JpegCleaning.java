package org.pcrm.app.attachment.content;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

/**
 * JPEG (ITU-T T.81): keeps the segments that draw, the colour profile, and of Exif the orientation alone; drops all other
 * application data, comments, and whatever follows the end of the picture.
 */
final class JpegCleaning implements Cleaning {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;

    /** Tables and intervals: DHT, DAC, DQT, DNL, DRI. */
    private static final Set<Integer> TABLES = Set.of(0xC4, 0xCC, 0xDB, 0xDC, 0xDD);

    @Override
    public void clean(Path received, Path cleaned) throws IOException {
        try (var in = Files.newInputStream(received);
                var out = new BufferedOutputStream(Files.newOutputStream(cleaned))) {
            copy(new Source(in), out);
        }
    }

    private static void copy(Source in, OutputStream out) throws IOException {
        Damage.require(in.read() == 0xFF && in.read() == START);
        mark(out, START);
        boolean framed = false;
        boolean drawn = false;
        for (int marker = firstMarker(in); marker != END; ) {
            var length = in.readShort();
            Damage.require(length >= 2);
            var content = in.readBytes(length - 2);
            if (isFrame(marker)) {
                requireSize(content);
                framed = true;
            }
            if (isKept(marker, content)) {
                write(out, marker, content);
            } else if (marker == APP1) {
                Orientation.of(content).ifPresent(turn -> write(out, APP1, turn));
            }
            if (marker == SCAN) {
                Damage.require(framed);
                drawn = true;
                marker = copyScan(in, out);
            } else {
                marker = firstMarker(in);
            }
        }
        Damage.require(drawn);
        mark(out, END);
    }

    /** Frame headers SOF0–15, among which are the numbers of three other segments. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static void requireSize(byte[] frame) {
        Damage.require(frame.length >= 6);
        Damage.requireSize(
                (frame[3] & 0xFF) << 8 | frame[4] & 0xFF, Math.max(1, (frame[1] & 0xFF) << 8 | frame[2] & 0xFF));
    }

    private static boolean isKept(int marker, byte[] content) {
        return isFrame(marker)
                || marker == SCAN
                || TABLES.contains(marker)
                || marker == APP0 && begins(content, "JFIF\0")
                || marker == APP2 && begins(content, "ICC_PROFILE\0")
                || marker == APP14 && begins(content, "Adobe");
    }

    private static boolean begins(byte[] content, String name) {
        var expected = name.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= expected.length && Arrays.equals(expected, Arrays.copyOf(content, expected.length));
    }

    private static int firstMarker(Source in) throws IOException {
        Damage.require(in.read() == 0xFF);
        int marker = in.read();
        while (marker == 0xFF) {
            marker = in.read();
        }
        Damage.require(marker >= 0xC0 && marker != START && !isRestart(marker));
        return marker;
    }

    /** Entropy-coded data, in which 0xFF is followed by 0, or by the number of a restart; returns the marker after it. */
    private static int copyScan(Source in, OutputStream out) throws IOException {
        while (true) {
            in.copyUntil((byte) 0xFF, out);
            int next = in.read();
            while (next == 0xFF) {
                next = in.read();
            }
            if (next != 0 && !isRestart(next)) {
                Damage.require(next >= 0xC0 && next != START);
                return next;
            }
            mark(out, next);
        }
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    private static void mark(OutputStream out, int marker) throws IOException {
        out.write(0xFF);
        out.write(marker);
    }

    private static void write(OutputStream out, int marker, byte[] content) {
        try {
            mark(out, marker);
            out.write(content.length + 2 >> 8);
            out.write(content.length + 2);
            out.write(content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
