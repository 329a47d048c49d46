package org.pcrm.app.attachment.content;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import org.pcrm.app.attachment.content.Boxes.Box;

/**
 * MP4 (ISO/IEC 14496-14): empties every box in which a place, a name or a device is told, and refuses tracks of other
 * things than picture, sound and words: cameras write the way they went into those.
 */
final class Mp4Cleaning implements Cleaning {

    private static final Set<String> TOP = Set.of(
            "ftyp", "moov", "mdat", "moof", "mfra", "sidx", "ssix", "styp", "pdin", "prft", "free", "skip", "wide",
            "uuid", "udta", "meta");
    private static final Set<String> TELLING = Set.of("udta", "meta", "uuid", "free", "skip", "wide");
    private static final Set<String> HOLDING = Set.of("moov", "trak", "mdia", "minf", "moof", "traf", "edts", "mvex");
    private static final Set<String> TRACKS = Set.of("vide", "soun", "text", "sbtl", "subt", "clcp");

    /** Version, flags and four bytes of nothing stand before the type of a track. */
    private static final int HANDLER = 8;

    @Override
    public void clean(Path received, Path cleaned) throws IOException {
        Files.copy(received, cleaned, StandardCopyOption.REPLACE_EXISTING);
        try (var file = new RandomAccessFile(cleaned.toFile(), "rw")) {
            var boxes = new Boxes(file);
            var top = boxes.all();
            Damage.require(top.getFirst().type().equals("ftyp"));
            Damage.require(top.stream().allMatch(box -> TOP.contains(box.type())));
            var movie = top.stream().filter(box -> box.type().equals("moov")).toList();
            Damage.require(movie.size() == 1);
            Damage.require(boxes.in(movie.getFirst()).stream()
                    .anyMatch(box -> box.type().equals("mvhd")));
            for (var box : top) {
                clean(boxes, box);
            }
        }
    }

    private static void clean(Boxes boxes, Box box) throws IOException {
        if (TELLING.contains(box.type())) {
            boxes.empty(box);
        } else if (HOLDING.contains(box.type())) {
            for (var part : boxes.in(box)) {
                clean(boxes, part);
            }
        } else if (box.type().equals("hdlr")) {
            Damage.require(box.end() - box.body() >= HANDLER + 4);
            if (!TRACKS.contains(boxes.letters(box.body() + HANDLER))) {
                throw Damage.tellsPlace();
            }
        }
    }
}
