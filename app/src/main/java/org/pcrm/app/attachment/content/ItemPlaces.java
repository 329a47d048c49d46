package org.pcrm.app.attachment.content;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pcrm.app.attachment.content.Boxes.Box;

/**
 * Where the items of an HEIC file are: the item location box.
 *
 * @param data boxes that an offset into the file leads into
 * @param inline the box, if any, that an offset into the description leads into
 */
record ItemPlaces(RandomAccessFile file, List<Box> data, List<Box> inline) {

    private static final int INTO_THE_FILE = 0;
    private static final int INTO_THE_DESCRIPTION = 1;
    private static final int MOST_EXTENTS = 10_000;

    /** From a place in the file to another. */
    record Place(long from, long to) {}

    /** All places of these items; one that is elsewhere than data can be makes the file refused. */
    List<Place> of(Set<Long> items, Box locations) throws IOException {
        file.seek(locations.body());
        var version = file.read();
        Damage.require(version <= 2);
        file.seek(locations.body() + 4);
        var sizes = file.readUnsignedShort();
        var offsetBytes = sizes >> 12;
        var lengthBytes = sizes >> 8 & 0xF;
        var baseBytes = sizes >> 4 & 0xF;
        var indexBytes = version == 0 ? 0 : sizes & 0xF;
        var count = version < 2 ? file.readUnsignedShort() : file.readInt() & 0xFFFFFFFFL;
        var places = new ArrayList<Place>();
        for (long item = 0; item < count; item++) {
            var id = version < 2 ? file.readUnsignedShort() : file.readInt() & 0xFFFFFFFFL;
            var method = version == 0 ? INTO_THE_FILE : file.readUnsignedShort() & 0xF;
            var elsewhere = file.readUnsignedShort();
            var base = number(baseBytes);
            var extents = file.readUnsignedShort();
            for (int extent = 0; extent < extents; extent++) {
                number(indexBytes);
                var from = base + number(offsetBytes);
                var length = number(lengthBytes);
                if (items.contains(id)) {
                    places.add(place(method, elsewhere, from, length));
                }
                Damage.require(file.getFilePointer() <= locations.end() && places.size() < MOST_EXTENTS);
            }
        }
        return places;
    }

    private Place place(int method, int elsewhere, long offset, long length) {
        var boxes = method == INTO_THE_FILE ? data : method == INTO_THE_DESCRIPTION ? inline : List.<Box>of();
        var shift = method == INTO_THE_DESCRIPTION && !inline.isEmpty()
                ? inline.getFirst().body()
                : 0;
        var place = new Place(offset + shift, offset + shift + length);
        var isInside = boxes.stream().anyMatch(box -> place.from() >= box.body() && place.to() <= box.end());
        if (elsewhere != 0 || length <= 0 || !isInside) {
            throw Damage.tellsPlace();
        }
        return place;
    }

    private long number(int bytes) throws IOException {
        Damage.require(bytes == 0 || bytes == 4 || bytes == 8);
        return bytes == 0 ? 0 : bytes == 4 ? file.readInt() & 0xFFFFFFFFL : file.readLong();
    }
}
