package org.pcrm.app.session;

import java.util.UUID;
import org.pcrm.api.actor.Viewer;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * One sign-in, from login to logout.
 *
 * @param family names it; all its tokens, renewed ones included, share it and end together
 * @param viewer who signed in, with role, office and department as of the last renewal
 */
public record Session(UUID family, Viewer viewer) {

    /** The one the request in hand was sent in; there must be one. */
    public static Session current() {
        return (Session) SecurityContextHolder.getContext().getAuthentication().getDetails();
    }
}
