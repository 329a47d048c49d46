package org.pcrm.api.complaint;

import static org.pcrm.api.complaint.Action.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where a complaint is in its life, and what each place allows. */
public enum Status {
    OPEN(ASSIGN, ESCALATE, SET_PRIORITY, CORRECT, ADD_NOTE, ATTACH, DECIDE_DUPLICATE),
    ASSIGNED(ASSIGN, START, RESOLVE, ESCALATE, SET_PRIORITY, CORRECT, ADD_NOTE, ATTACH, DECIDE_DUPLICATE),
    IN_PROGRESS(ASSIGN, RESOLVE, ESCALATE, SET_PRIORITY, CORRECT, ADD_NOTE, ATTACH, DECIDE_DUPLICATE),
    ESCALATED(ASSIGN, START, RESOLVE, SET_PRIORITY, CORRECT, ADD_NOTE, ATTACH, DECIDE_DUPLICATE),
    RESOLVED(CLOSE, REOPEN, SET_PRIORITY, CORRECT, ADD_NOTE, ATTACH, DECIDE_DUPLICATE),
    CLOSED(CORRECT, ADD_NOTE, ATTACH, DECIDE_DUPLICATE);

    private static final Map<Action, Status> TARGETS = new EnumMap<>(Map.of(
            ASSIGN, ASSIGNED,
            START, IN_PROGRESS,
            RESOLVE, RESOLVED,
            ESCALATE, ESCALATED,
            CLOSE, CLOSED,
            REOPEN, ASSIGNED));

    private final Set<Action> allowed;

    Status(Action... allowed) {
        this.allowed = EnumSet.noneOf(Action.class);
        this.allowed.addAll(List.of(allowed));
    }

    /** Whether the life cycle permits the action here, whoever asks. */
    public boolean allows(Action action) {
        return allowed.contains(action);
    }

    /** Whether the work is still to be done: the SLA clock runs. */
    public boolean isOpen() {
        return this != RESOLVED && this != CLOSED;
    }

    /** Whether the citizen may still attach files: later, what they show is dealt with or done. */
    public boolean takesFilesOfCitizen() {
        return this == OPEN || this == ASSIGNED;
    }

    /** The statuses that follow this one, in the order of the life cycle. */
    public List<Status> next() {
        return allowed.stream()
                .map(TARGETS::get)
                .filter(target -> target != null && target != this)
                .distinct()
                .sorted()
                .toList();
    }

    /** The status an action leads to; {@code null} for one that changes no status. */
    public static Status target(Action action) {
        return TARGETS.get(action);
    }
}
