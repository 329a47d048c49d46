package org.pcrm.app.session;

/**
 * What a session is held by.
 *
 * @param access a signed JWT
 * @param refresh 32 random bytes in Base64 (URL alphabet, no padding), good for one use
 */
record Tokens(String access, String refresh) {

    @Override
    public String toString() {
        return "Tokens[…]";
    }
}
