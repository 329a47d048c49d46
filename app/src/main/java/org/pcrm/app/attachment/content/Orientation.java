package org.pcrm.app.attachment.content;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The one thing kept of a camera's Exif data (CIPA DC-008): how to turn the picture. */
final class Orientation {

    private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final short TAG = 0x0112;
    private static final short SHORT = 3;
    private static final int UPRIGHT = 1;
    private static final int LAST = 8;
    private static final int DIRECTORY = 8;
    private static final int ENTRY_BYTES = 12;

    private Orientation() {}

    /** Exif data that tells how to turn the picture and nothing else; empty when it stands upright or is not told. */
    static Optional<byte[]> of(byte[] segment) {
        if (segment.length < NAME.length || !Arrays.equals(NAME, Arrays.copyOf(segment, NAME.length))) {
            return Optional.empty();
        }
        try {
            var turn = read(ByteBuffer.wrap(segment, NAME.length, segment.length - NAME.length)
                    .slice());
            return turn > UPRIGHT && turn <= LAST ? Optional.of(alone(turn)) : Optional.empty();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int read(ByteBuffer exif) {
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        exif.position(exif.getInt(4));
        for (int entries = exif.getShort() & 0xFFFF; entries > 0; entries--) {
            var entry = exif.position();
            if (exif.getShort(entry) == TAG && exif.getShort(entry + 2) == SHORT) {
                return exif.getShort(entry + 8);
            }
            exif.position(entry + ENTRY_BYTES);
        }
        return UPRIGHT;
    }

    private static byte[] alone(int turn) {
        return ByteBuffer.allocate(NAME.length + DIRECTORY + 2 + ENTRY_BYTES + 4)
                .put(NAME)
                .put((byte) 'M')
                .put((byte) 'M')
                .putShort((short) 42)
                .putInt(DIRECTORY)
                .putShort((short) 1)
                .putShort(TAG)
                .putShort(SHORT)
                .putInt(1)
                .putShort((short) turn)
                .array();
    }
}
