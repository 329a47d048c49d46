package org.pcrm.app.storage;

/** The database would let history be rewritten or lost: the program does not start on it. The message says what to do. */
public final class UnsafeDatabase extends RuntimeException {

    UnsafeDatabase(String sentence) {
        super(sentence);
    }
}
