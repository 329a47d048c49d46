package org.pcrm.app.complaint;

/** Something on the map. */
interface Pinned {

    Double latitude();

    Double longitude();
}
