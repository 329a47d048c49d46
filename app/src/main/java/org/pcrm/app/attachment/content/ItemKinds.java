package org.pcrm.app.attachment.content;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.pcrm.app.attachment.content.Boxes.Box;

/** Which items of an HEIC file are no pictures: the item information box. */
record ItemKinds(Boxes boxes) {

    private static final Set<String> PICTURES =
            Set.of("hvc1", "hev1", "lhv1", "hvt1", "grid", "iden", "iovl", "tmap", "av01", "avc1", "jpeg");

    Set<Long> noPictures(Box information) throws IOException {
        var file = boxes.file();
        file.seek(information.body());
        var countBytes = file.read() == 0 ? 2 : 4;
        var found = new HashSet<Long>();
        for (var entry : boxes.within(information.body() + 4 + countBytes, information.end())) {
            Damage.require(entry.type().equals("infe") && entry.end() - entry.body() >= 12);
            file.seek(entry.body());
            var version = file.read();
            if (version != 2 && version != 3) {
                throw Damage.tellsPlace();
            }
            file.seek(entry.body() + 4);
            var id = version == 2 ? file.readUnsignedShort() : file.readInt() & 0xFFFFFFFFL;
            if (!PICTURES.contains(boxes.letters(entry.body() + 4 + (version == 2 ? 2 : 4) + 2))) {
                found.add(id);
            }
        }
        return found;
    }
}
