package org.pcrm.api.complaint;

/**
 * What is known of a file in the object store.
 *
 * @param contentType what its content was found to be
 * @param size bytes as stored
 * @param sha256 of the file as stored, in hexadecimal
 * @param sha256Received of the file as it came, before its location data was taken out
 */
public record StoredFile(String contentType, long size, String sha256, String sha256Received) {}
