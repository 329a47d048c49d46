package org.pcrm.api.complaint;

import java.util.List;

/**
 * The words that led to a judgement.
 *
 * @param words as they stand in the text, the weightiest first
 */
public record Reasons(List<String> words) {

    /** Hides them, so that no log tells what somebody told. */
    @Override
    public String toString() {
        return "Reasons[…]";
    }
}
