package org.pcrm.app.http;

/** A page of another site sent the request. */
public class ForeignOrigin extends RuntimeException {

    public ForeignOrigin() {
        super("origin.foreign");
    }
}
