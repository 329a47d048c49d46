package org.pcrm.api;

import java.util.List;
import java.util.Map;

/**
 * Why a command was not done. Crosses process borders as the details of an exception.
 *
 * @param kind which of the four ways of refusing
 * @param code stable name, such as {@code complaint.transition-not-allowed}
 * @param field the field that is wrong, for {@link Kind#INVALID}; else {@code null}
 * @param allowed what would have been accepted instead; empty where there is no such list
 * @param counts how much of what stands in the way, such as {@code openComplaints}; empty where nothing is counted
 */
public record Refusal(Kind kind, String code, String field, List<String> allowed, Map<String, Integer> counts) {

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
        return new Refusal(Kind.INVALID, code, field, List.of(), Map.of());
    }

    public static Refusal forbidden() {
        return new Refusal(Kind.FORBIDDEN, "role.not-allowed", null, List.of(), Map.of());
    }

    public static Refusal notFound() {
        return new Refusal(Kind.NOT_FOUND, "not-found", null, List.of(), Map.of());
    }

    public static Refusal conflict(String code) {
        return conflict(code, List.<String>of());
    }

    public static Refusal conflict(String code, List<String> allowed) {
        return new Refusal(Kind.CONFLICT, code, null, allowed, Map.of());
    }

    /** Refuses because of what is still there, and says how much of it. */
    public static Refusal conflict(String code, Map<String, Integer> counts) {
        return new Refusal(Kind.CONFLICT, code, null, List.of(), counts);
    }
}
