package org.pcrm.app.attachment.content;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The boxes of an ISO base media file (ISO/IEC 14496-12), and how one is emptied without moving the others. */
record Boxes(RandomAccessFile file) {

    private static final int HEAD = 8;
    private static final int LARGE_HEAD = 16;
    private static final int MOST = 10_000;
    private static final byte[] FREE = "free".getBytes(StandardCharsets.ISO_8859_1);

    /** A box: its type, and where it, what is in it, and what follows it begin. */
    record Box(String type, long start, long body, long end) {}

    List<Box> all() throws IOException {
        return within(0, file.length());
    }

    List<Box> in(Box parent) throws IOException {
        return within(parent.body(), parent.end());
    }

    /** Boxes without a gap from one place to another; anything else is damage. */
    List<Box> within(long from, long to) throws IOException {
        var boxes = new ArrayList<Box>();
        for (long at = from; at < to; at = boxes.getLast().end()) {
            Damage.require(at + HEAD <= to && boxes.size() < MOST);
            file.seek(at);
            var size = file.readInt() & 0xFFFFFFFFL;
            var name = new byte[4];
            file.readFully(name);
            var body = at + HEAD;
            if (size == 1) {
                Damage.require(at + LARGE_HEAD <= to);
                size = file.readLong();
                body = at + LARGE_HEAD;
            }
            // None given: it goes on to the end.
            var end = size == 0 ? to : at + size;
            Damage.require(size >= 0 && end >= body && end <= to);
            boxes.add(new Box(new String(name, StandardCharsets.ISO_8859_1), at, body, end));
        }
        return boxes;
    }

    /** Makes it free space full of zeros, so that no offset into the file changes. */
    void empty(Box box) throws IOException {
        file.seek(box.start() + 4);
        file.write(FREE);
        erase(box.body(), box.end());
    }

    /** Writes zeros over a part of the file. */
    void erase(long from, long to) throws IOException {
        file.seek(from);
        var zeros = new byte[8 * 1024];
        for (long left = to - from; left > 0; ) {
            var piece = (int) Math.min(left, zeros.length);
            file.write(zeros, 0, piece);
            left -= piece;
        }
    }

    /** The four letters at a place. */
    String letters(long at) throws IOException {
        file.seek(at);
        var name = new byte[4];
        file.readFully(name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }
}
