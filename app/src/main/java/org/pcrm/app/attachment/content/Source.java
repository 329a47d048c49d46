package org.pcrm.app.attachment.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;

/** Reads big-endian numbers and runs of bytes from a file, a small piece at a time; an end too early is damage. */
final class Source {

    private final InputStream in;
    private final byte[] buffer = new byte[16 * 1024];
    private int position;
    private int filled;

    Source(InputStream in) {
        this.in = in;
    }

    /** The next byte; -1 at the end. */
    int readOrEnd() throws IOException {
        return ensure() ? buffer[position++] & 0xFF : -1;
    }

    int read() throws IOException {
        var next = readOrEnd();
        if (next < 0) {
            throw Damage.found();
        }
        return next;
    }

    int readShort() throws IOException {
        return read() << 8 | read();
    }

    long readInt() throws IOException {
        return (long) readShort() << 16 | readShort();
    }

    byte[] readBytes(int length) throws IOException {
        var bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) read();
        }
        return bytes;
    }

    /** Passes bytes on and sums them up. */
    void copy(long length, OutputStream out, CRC32 sum) throws IOException {
        for (long left = length; left > 0; ) {
            if (!ensure()) {
                throw Damage.found();
            }
            var piece = (int) Math.min(left, filled - position);
            out.write(buffer, position, piece);
            sum.update(buffer, position, piece);
            position += piece;
            left -= piece;
        }
    }

    /** Passes on all bytes before the next {@code stop}, which is taken but not passed on. */
    void copyUntil(byte stop, OutputStream out) throws IOException {
        while (true) {
            if (!ensure()) {
                throw Damage.found();
            }
            var from = position;
            while (position < filled && buffer[position] != stop) {
                position++;
            }
            out.write(buffer, from, position - from);
            if (position < filled) {
                position++;
                return;
            }
        }
    }

    private boolean ensure() throws IOException {
        if (position == filled) {
            position = 0;
            filled = Math.max(0, in.read(buffer));
        }
        return filled > 0;
    }
}
