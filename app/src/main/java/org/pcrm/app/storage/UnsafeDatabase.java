package org.pcrm.app.storage;

import org.pcrm.app.UnsafeStart;

/** The database would let history be rewritten or lost. */
public final class UnsafeDatabase extends UnsafeStart {

    UnsafeDatabase(String sentence) {
        super(sentence);
    }
}
