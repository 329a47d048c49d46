package org.pcrm.command.complaint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pcrm.api.complaint.ComplaintEvents.DuplicateConfirmed;
import org.pcrm.api.complaint.ComplaintEvents.DuplicateDismissed;
import org.pcrm.api.complaint.ComplaintEvents.DuplicateSuspected;
import org.pcrm.api.complaint.DuplicateState;

/**
 * What is held of a complaint and others that it looks like.
 *
 * @param pairs by tracking ID of the other one
 * @param by the other one that made it a duplicate; {@code null} while it is none
 * @param original the root it follows; {@code null} while it follows none
 */
record Likeness(Map<String, Pair> pairs, String by, String original) {

    /** Suspicions that wait for a decision, of one complaint. */
    static final int MOST_SUSPECTED = 20;

    static final Likeness NONE = new Likeness(Map.of(), null, null);

    /** One other complaint, and the score it was suspected with; {@code null} for none. */
    record Pair(Double score, DuplicateState state) {}

    Likeness after(DuplicateSuspected event) {
        return with(event.other(), new Pair(event.score(), DuplicateState.SUSPECTED), by, original);
    }

    Likeness after(DuplicateConfirmed event) {
        var pair = new Pair(event.score(), DuplicateState.CONFIRMED);
        return with(event.other(), pair, isDuplicate() ? by : event.other(), event.original());
    }

    /** What nobody suspected is as if it had never been said. */
    Likeness after(DuplicateDismissed event) {
        var pair = event.score() == null ? null : new Pair(event.score(), DuplicateState.DISMISSED);
        return event.from() == null ? with(event.other(), pair, by, original) : with(event.other(), pair, null, null);
    }

    boolean isDuplicate() {
        return original != null;
    }

    /** Where half a town tells of one problem, nobody looks through more of them; each tells of itself anyway. */
    boolean hasRoomForSuspicion() {
        return pairs.values().stream()
                        .filter(pair -> pair.state() == DuplicateState.SUSPECTED)
                        .count()
                < MOST_SUSPECTED;
    }

    boolean knows(String other) {
        return pairs.containsKey(other);
    }

    /** What is held of the other one; {@code null} for nothing. */
    DuplicateState stateOf(String other) {
        return knows(other) ? pairs.get(other).state() : null;
    }

    /** The score it was suspected with; {@code null} for none. */
    Double scoreOf(String other) {
        return knows(other) ? pairs.get(other).score() : null;
    }

    boolean follows(String other, String original) {
        return original.equals(this.original) && stateOf(other) == DuplicateState.CONFIRMED;
    }

    /** Whether it would go its own way without the other one: what it was found to repeat, or the root of that. */
    boolean restsOn(String other) {
        return isDuplicate()
                && (other.equals(original) || other.equals(by) || stateOf(other) == DuplicateState.CONFIRMED);
    }

    /**
     * The others that fall together with this one, which comes first: who is not the same as one of those that tell of a
     * problem is the same as none of them.
     */
    List<String> fallingWith(String other) {
        var first = knows(other) ? other : by;
        var falling = new ArrayList<>(List.of(first));
        pairs.keySet().stream()
                .filter(known -> stateOf(known) == DuplicateState.CONFIRMED && !Objects.equals(known, first))
                .sorted()
                .forEach(falling::add);
        return falling;
    }

    private Likeness with(String other, Pair pair, String by, String original) {
        var changed = new HashMap<>(pairs);
        if (pair == null) {
            changed.remove(other);
        } else {
            changed.put(other, pair);
        }
        return new Likeness(Map.copyOf(changed), by, original);
    }
}
