package org.pcrm.app.attachment;

import java.util.UUID;

/**
 * A file that was attached.
 *
 * @param size bytes as stored
 * @param sha256 of the file as stored
 */
record Attached(UUID id, String fileName, String contentType, long size, String sha256) {}
