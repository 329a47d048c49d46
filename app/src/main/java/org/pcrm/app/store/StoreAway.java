package org.pcrm.app.store;

/** The object store does not answer, or refuses; answered with 503, and nothing was done. */
public class StoreAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreAway(Throwable cause) {
        super("The object store is away", cause);
    }
}
