package org.pcrm.query.complaint;

/** A cursor that no page of this list ended with; the caller's mistake. */
public final class BadCursor extends RuntimeException {

    BadCursor() {
        super("Not a cursor of this list");
    }
}
