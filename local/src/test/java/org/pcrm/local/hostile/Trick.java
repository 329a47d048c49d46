package org.pcrm.local.hostile;

/**
 * A hostile file.
 *
 * @param what it tries
 * @param name as sent
 * @param contentType what it is stored as; {@code null} when it is refused
 * @param code why it is refused; {@code null} when it is stored
 */
public record Trick(String what, String name, byte[] content, String contentType, String code) {

    static Trick refused(String what, String name, byte[] content, String code) {
        return new Trick(what, name, content, null, code);
    }

    /** Stored as what it is, without what hides in it. */
    static Trick taken(String what, String name, byte[] content, String contentType) {
        return new Trick(what, name, content, contentType, null);
    }

    @Override
    public String toString() {
        return what;
    }
}
