package org.pcrm.app.http;

/** What was asked for does not exist, or not for this caller: both answer the same bytes. */
public class NotThere extends RuntimeException {

    public NotThere() {
        super("not-found");
    }
}
