package org.pcrm.app.attachment.content;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import org.pcrm.app.attachment.content.Boxes.Box;

/**
 * HEIC (ISO/IEC 23008-12): erases the bytes of every item that is no picture, Exif and XMP among them; the picture's turn
 * is told elsewhere. Where such an item cannot be found, the file is refused.
 */
final class HeicCleaning implements Cleaning {

    private static final Set<String> BRANDS = Set.of("heic", "heix", "heim", "heis");
    private static final Set<String> EMPTIED = Set.of("free", "skip", "uuid");

    /** Version and flags. */
    private static final int FULL = 4;

    @Override
    public void clean(Path received, Path cleaned) throws IOException {
        Files.copy(received, cleaned, StandardCopyOption.REPLACE_EXISTING);
        try (var file = new RandomAccessFile(cleaned.toFile(), "rw")) {
            var boxes = new Boxes(file);
            var top = boxes.all();
            requireBrand(boxes, top.getFirst());
            for (var box : top.subList(1, top.size())) {
                if (EMPTIED.contains(box.type())) {
                    boxes.empty(box);
                } else if (!box.type().equals("meta") && !box.type().equals("mdat")) {
                    // A film, for example, which has its own ways to tell a place.
                    throw Damage.tellsPlace();
                }
            }
            var meta = boxes.within(
                    one(top, "meta").body() + FULL, one(top, "meta").end());
            for (var box : meta) {
                if (EMPTIED.contains(box.type())) {
                    boxes.empty(box);
                }
            }
            var data = top.stream().filter(box -> box.type().equals("mdat")).toList();
            var inline = meta.stream().filter(box -> box.type().equals("idat")).toList();
            var places = new ItemPlaces(file, data, inline);
            var items = new ItemKinds(boxes).noPictures(one(meta, "iinf"));
            for (var place : places.of(items, one(meta, "iloc"))) {
                boxes.erase(place.from(), place.to());
            }
        }
    }

    private static Box one(List<Box> boxes, String type) {
        var found = boxes.stream().filter(box -> box.type().equals(type)).toList();
        Damage.require(found.size() == 1);
        return found.getFirst();
    }

    private static void requireBrand(Boxes boxes, Box type) throws IOException {
        Damage.require(type.type().equals("ftyp") && type.end() - type.body() < 1024);
        var known = false;
        for (long at = type.body(); at + 4 <= type.end(); at += 4) {
            known |= BRANDS.contains(boxes.letters(at));
        }
        Damage.require(known);
    }
}
