package org.pcrm.api;

import java.util.List;

/**
 * Why a command was not done. Crosses process borders as the details of an exception.
 *
 * @param kind which of the four ways of refusing
 * @param code stable name, such as {@code complaint.transition-not-allowed}
 * @param field the field that is wrong, for {@link Kind#INVALID}; else {@code null}
 * @param allowed what would have been accepted instead; empty where there is no such list
 */
public record Refusal(Kind kind, String code, String field, List<String> allowed) {

    /** The ways of refusing, each with its HTTP status. */
    public enum Kind {
        INVALID(400),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status that tells of this refusal. */
        public int status() {
            return status;
        }
    }

    public static Refusal invalid(String field, String code) {
        return new Refusal(Kind.INVALID, code, field, List.of());
    }

    public static Refusal forbidden() {
        return new Refusal(Kind.FORBIDDEN, "role.not-allowed", null, List.of());
    }

    public static Refusal notFound() {
        return new Refusal(Kind.NOT_FOUND, "not-found", null, List.of());
    }

    public static Refusal conflict(String code) {
        return conflict(code, List.of());
    }

    public static Refusal conflict(String code, List<String> allowed) {
        return new Refusal(Kind.CONFLICT, code, null, allowed);
    }
}
