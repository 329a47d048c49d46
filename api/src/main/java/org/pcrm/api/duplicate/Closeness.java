package org.pcrm.api.duplicate;

import java.util.SortedSet;

/**
 * What is known of two places.
 *
 * @param kind how it is known
 * @param degree 1 at the same point or in the same locality, 0 where they are apart; of the unknown, how alike the names in
 *     both texts are, which then stand for a place
 */
record Closeness(Kind kind, double degree) {

    /** What was told of the places: both are points, or both at least have a name, or one has neither. */
    enum Kind {
        LOCATED,
        NAMED,
        UNKNOWN
    }

    private static final double FAR_METRES = 400;

    /** The name of one place may stand in the text of the other complaint, which then is at least not apart. */
    private static final double MENTIONED = 0.7;

    static Closeness of(Telling a, Telling b) {
        if (a.isLocated() && b.isLocated()) {
            return new Closeness(Kind.LOCATED, Math.max(0, 1 - a.metresTo(b) / FAR_METRES));
        }
        if (a.locality().isEmpty() || b.locality().isEmpty()) {
            return new Closeness(
                    Kind.UNKNOWN,
                    Cosine.of(a.everyName(), b.everyName(), Vocabulary::isName).value());
        }
        var named = Cosine.of(a.locality(), b.locality(), Closeness::isName).value();
        var mentioned = isMentioned(a.locality(), b) || isMentioned(b.locality(), a) ? MENTIONED : 0;
        return new Closeness(Kind.NAMED, Math.max(named, mentioned));
    }

    /** What it adds to the logistic sum. */
    double weight() {
        return switch (kind) {
            case LOCATED -> degree == 0 ? -3 : 1.9 * degree;
            case NAMED -> degree == 0 ? -3 : 1.2 * degree;
            case UNKNOWN -> 2.4 * degree - 1.4;
        };
    }

    private static boolean isMentioned(SortedSet<String> locality, Telling other) {
        return locality.stream()
                .filter(Closeness::isName)
                .anyMatch(
                        name -> other.terms().contains(name) || other.locality().contains(name));
    }

    /** There is a sector 14 everywhere: a number is no name of a place. */
    private static boolean isName(String term) {
        return Vocabulary.isName(term) && !Character.isDigit(term.charAt(0));
    }
}
