package org.pcrm.app.session;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, for values that are random enough to need no salt. */
public final class Hashes {

    private Hashes() {}

    public static byte[] sha256(byte[] secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
