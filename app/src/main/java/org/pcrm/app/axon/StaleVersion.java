package org.pcrm.app.axon;

/** The aggregate went on since the caller looked: the version asked for is no longer the last. */
public final class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleVersion() {
        super("version.stale", null, false, false);
    }
}
