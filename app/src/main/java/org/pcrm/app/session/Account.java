package org.pcrm.app.session;

import org.pcrm.api.actor.Viewer;

/**
 * An active account.
 *
 * @param viewer who it is, with role, office and department of this moment
 * @param email in lower case
 */
public record Account(Viewer viewer, String email) {}
