package org.pcrm.app.axon;

/** The store holds a stream under this identity already: draw another. */
public final class IdentityTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IdentityTaken(Throwable cause) {
        super("identity.taken", cause, false, false);
    }
}
