package org.pcrm.api;

import java.time.Instant;

/** Something that happened and is never taken back. */
public interface Event {

    /** When it happened for the people concerned; the store keeps its own time of recording beside it. */
    Instant at();
}
