package org.pcrm.app.http;

import org.pcrm.api.Refusal;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.app.axon.Refused;

/** What belongs to no office. */
public final class Platform {

    private Platform() {}

    /**
     * Somebody who runs the platform, looking at the whole of it whatever office is named.
     *
     * @throws Refused for everybody else
     */
    public static Viewer asks(Viewer viewer) {
        if (viewer.role() != Role.SUPER_ADMIN) {
            throw new Refused(Refusal.forbidden());
        }
        return new Viewer(null, viewer.role(), null, viewer.staffId());
    }
}
