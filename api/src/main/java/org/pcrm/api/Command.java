package org.pcrm.api;

import java.util.UUID;
import org.pcrm.api.actor.Actor;

/** A wish to change one aggregate; it says who wishes it and which aggregate it is for. */
public interface Command {

    /** Identity of the aggregate that decides. */
    String target();

    /** Who asks for the change. */
    Actor by();

    /** The office the change belongs to; {@code null} for the platform itself. */
    default UUID tenantId() {
        return by().tenantId();
    }
}
