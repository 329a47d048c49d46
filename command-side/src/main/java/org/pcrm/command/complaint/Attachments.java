package org.pcrm.command.complaint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;

/** The files of one complaint: {@value #MOST} of the citizen and as many of staff; a removed one makes room. */
final class Attachments {

    static final int MOST = 5;

    /** Whether each that can be fetched came from the citizen. */
    private final Map<UUID, Boolean> present = new HashMap<>();

    private final Set<UUID> everSeen = new HashSet<>();

    void added(UUID attachment, boolean byCitizen) {
        everSeen.add(attachment);
        present.put(attachment, byCitizen);
    }

    void removed(UUID attachment) {
        present.remove(attachment);
    }

    /** Whether it was attached once. */
    boolean knows(UUID attachment) {
        return everSeen.contains(attachment);
    }

    /** Whether it was attached and not removed. */
    boolean has(UUID attachment) {
        return present.containsKey(attachment);
    }

    boolean hasRoomFor(Actor by) {
        var citizens = by.role() == Role.CITIZEN;
        return present.values().stream().filter(side -> side == citizens).count() < MOST;
    }
}
