package org.pcrm.command.office;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which complaint follows which, as decided; each follows the root alone. */
public interface Originals {

    /** Has other decisions about duplicates of the office wait until this one is stored. */
    void lock(UUID tenantId);

    /** The original that a complaint follows; empty for one that is no duplicate. */
    Optional<String> of(String trackingId);

    /** All that follow this original, in order of their tracking IDs. */
    List<Follower> followersOf(String original);

    /** All that became duplicates by this complaint, or by one of those; in order of their tracking IDs. */
    List<Follower> followersBy(String trackingId);

    /** A duplicate, and the complaint that it was compared with. */
    record Follower(String trackingId, String by) {}
}
