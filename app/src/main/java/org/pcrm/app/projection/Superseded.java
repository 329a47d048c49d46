package org.pcrm.app.projection;

/** Another process does this rebuild now. */
final class Superseded extends RuntimeException {

    Superseded() {
        super("Another process does this rebuild now");
    }
}
