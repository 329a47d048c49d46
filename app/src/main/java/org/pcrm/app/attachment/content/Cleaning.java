package org.pcrm.app.attachment.content;

import java.io.IOException;
import java.nio.file.Path;

/** Writes anew what a format needs to be shown, and leaves out the rest: where it was made, by whom, and what hides. */
interface Cleaning {

    /**
     * Cleans a file.
     *
     * @param received stays as it is
     * @param cleaned is overwritten
     * @throws org.pcrm.app.http.RefusedFile when it is not of the format, or cannot be cleaned
     */
    void clean(Path received, Path cleaned) throws IOException;
}
