package org.pcrm.local.scenario;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A staff member, signed in, and what staff do to complaints. */
public final class Clerk extends Person {

    private final UUID id;

    /** A staff member before a browser at this address, not signed in yet. */
    public Clerk(URI address, UUID id) {
        super(address);
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    Answer reads(String complaint) {
        return gets("complaints/" + complaint);
    }

    /** Puts a complaint into a department, and on an officer's desk unless there is none. */
    public Answer assigns(String complaint, UUID department, Clerk officer) {
        var to = new HashMap<String, Object>(Map.of("departmentId", department));
        if (officer != null) {
            to.put("officerId", officer.id());
        }
        return posts("complaints/" + complaint + "/assignment", to);
    }

    /** Starts the work on a complaint. */
    public Answer starts(String complaint) {
        return moves(complaint, Map.of("to", "IN_PROGRESS"));
    }

    public Answer resolves(String complaint, String whatWasDone) {
        return moves(complaint, Map.of("to", "RESOLVED", "reason", whatWasDone));
    }

    public Answer escalates(String complaint, String why) {
        return moves(complaint, Map.of("to", "ESCALATED", "reason", why));
    }

    public Answer reopens(String complaint, String why) {
        return moves(complaint, Map.of("to", "ASSIGNED", "reason", why));
    }

    Answer closes(String complaint) {
        return moves(complaint, Map.of("to", "CLOSED"));
    }

    /** Notes something that no citizen sees. */
    public Answer notes(String complaint, String text) {
        return posts("complaints/" + complaint + "/notes", Map.of("text", text));
    }

    Answer corrects(String complaint, Map<String, ?> what) {
        return patches("complaints/" + complaint, what, Map.of());
    }

    /** Has what a projection set aside tried again. */
    public Answer retries(String projection) {
        return posts("platform/projections/" + projection + "/dead-letters/retry", Map.of());
    }

    /** Says whether a complaint repeats the other one. */
    Answer decides(String complaint, String other, String decision) {
        return posts("complaints/" + complaint + "/duplicates/" + other, Map.of("decision", decision));
    }

    private Answer moves(String complaint, Map<String, String> transition) {
        return posts("complaints/" + complaint + "/transitions", transition);
    }
}
