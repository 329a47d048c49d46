package org.pcrm.app.http;

import java.time.Duration;

/** Somebody tries too often; answered with 429 and when it is worth trying again. */
public class TooMany extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    public TooMany(Duration wait) {
        super("rate.limited");
        this.wait = wait;
    }

    /** Until the next try can succeed. */
    public Duration until() {
        return wait;
    }
}
