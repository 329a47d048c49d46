package org.pcrm.api.actor;

/** Keys of what every stored event carries beside its payload; all values are strings. */
public final class Stamp {

    /** The office, absent on the platform itself. */
    public static final String TENANT = "tenantId";

    /** The staff member, absent for a citizen and for the system. */
    public static final String ACTOR = "actorId";

    /** The {@link Role} of the actor. */
    public static final String ROLE = "actorRole";

    private Stamp() {}
}
