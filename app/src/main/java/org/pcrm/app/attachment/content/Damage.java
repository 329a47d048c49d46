package org.pcrm.app.attachment.content;

import org.pcrm.app.http.RefusedFile;

/** Why a file is not what it begins like. */
final class Damage {

    /** Pixels. More than any camera takes; a picture that unpacks to more is there to fill a memory. */
    private static final long MOST_PIXELS = 250_000_000;

    private Damage() {}

    /** It breaks the rules of its format, or ends too early. */
    static RefusedFile found() {
        return RefusedFile.content("upload.damaged");
    }

    /** It may tell where it was made in a way that cannot be taken out. */
    static RefusedFile tellsPlace() {
        return RefusedFile.content("upload.location-not-removable");
    }

    static void require(boolean holds) {
        if (!holds) {
            throw found();
        }
    }

    static void requireSize(long width, long height) {
        require(width > 0 && height > 0);
        if (width * height > MOST_PIXELS) {
            throw RefusedFile.content("upload.bomb");
        }
    }
}
