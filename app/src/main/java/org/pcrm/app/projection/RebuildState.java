package org.pcrm.app.projection;

/** How a rebuild stands; as stored. */
enum RebuildState {
    WAITING,
    REBUILDING,
    CATCHING_UP,
    DONE,
    FAILED
}
