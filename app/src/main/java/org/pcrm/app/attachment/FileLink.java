package org.pcrm.app.attachment;

import java.time.Instant;

/**
 * Where a file is to be had.
 *
 * @param url a path of this program
 */
record FileLink(String url, Instant expiresAt) {}
