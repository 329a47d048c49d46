package org.pcrm.api.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Keys of what every stored event carries beside its payload; all values are strings. */
public final class Stamp {

    /** The office, absent on the platform itself. */
    public static final String TENANT = "tenantId";

    /** The staff member, absent for a citizen and for the system. */
    public static final String ACTOR = "actorId";

    /** The {@link Role} of the actor. */
    public static final String ROLE = "actorRole";

    /**
     * The IP address of the one who sent the request: a staff member, or somebody who tried to sign in as one. Never a
     * citizen's, who could be recognised by it for ever.
     */
    public static final String ADDRESS = "address";

    /** Present on events that only tell of the past, as a demonstration does: they are no news to anybody. */
    public static final String RETOLD = "retold";

    private Stamp() {}

    /**
     * Who acts and where, to be stamped on events.
     *
     * @param tenantId the office of the change, or {@code null}
     */
    public static Map<String, String> of(Actor by, UUID tenantId) {
        var stamp = new HashMap<String, String>();
        stamp.put(ROLE, by.role().name());
        put(stamp, TENANT, tenantId);
        put(stamp, ACTOR, by.id());
        return stamp;
    }

    private static void put(Map<String, String> stamp, String key, UUID id) {
        if (id != null) {
            stamp.put(key, id.toString());
        }
    }
}
