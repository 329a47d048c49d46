package org.pcrm.app.http;

/** The caller changed what somebody else changed meanwhile: its {@code If-Match} names an older version. */
public class StaleVersion extends RuntimeException {

    public StaleVersion() {
        super("version.stale");
    }
}
