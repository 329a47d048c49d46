package org.pcrm.query.page;

/** A cursor that no page of the list ended with; the caller's mistake. */
public final class BadCursor extends RuntimeException {

    public BadCursor() {
        super("Not a cursor of this list");
    }
}
