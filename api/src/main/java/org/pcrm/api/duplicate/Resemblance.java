package org.pcrm.api.duplicate;

import java.time.Duration;
import java.util.SortedSet;

/**
 * How alike two complaints are: the cosines of what they are about, of what is wrong and of the names in them, joined with
 * place, category and time in a logistic function. Its weights are set by hand and checked by {@code DuplicatesEvaluation}.
 *
 * @param things cosine of the things named, 0–1
 * @param faults cosine of what is wrong with them, 0–1
 * @param names cosine of all other terms, those of the locality among them, 0–1
 * @param otherThings whether both name things and none of them is the same
 * @param otherFaults whether both say what is wrong and nothing of it is the same
 * @param stray whether one says something of its own that the other neither says nor hints at
 * @param closeness what is known of the places
 * @param category 1 for the same, −1 for another one, 0 where one has none
 * @param days between the two
 */
public record Resemblance(
        double things,
        double faults,
        double names,
        boolean otherThings,
        boolean otherFaults,
        boolean stray,
        Closeness closeness,
        int category,
        double days) {

    /** From here on two complaints are suspected to tell of one problem. */
    public static final double SUSPECTED = 0.70;

    /** Whoever complains later than that complains of something that came again. */
    public static final Duration WINDOW = Duration.ofDays(90);

    private static final double SECONDS_OF_A_DAY = 86_400;

    /** Compares two complaints; it does not matter which comes first. */
    public static Resemblance of(Telling a, Telling b) {
        var things = Cosine.of(a.terms(), b.terms(), Vocabulary::isThing);
        var faults = Cosine.of(a.terms(), b.terms(), Vocabulary::isFault);
        return new Resemblance(
                things.value(),
                faults.value(),
                Cosine.of(a.everyName(), b.everyName(), term -> true).value(),
                things.isContradiction(),
                faults.isContradiction(),
                isStray(a.terms(), b.terms()) || isStray(b.terms(), a.terms()),
                Closeness.of(a, b),
                a.category() == null || b.category() == null ? 0 : a.category().equals(b.category()) ? 1 : -1,
                Math.abs(Duration.between(a.filedAt(), b.filedAt()).toSeconds()) / SECONDS_OF_A_DAY);
    }

    private static boolean isStray(SortedSet<String> one, SortedSet<String> other) {
        return one.stream()
                .filter(Vocabulary::isOwnFault)
                .anyMatch(own -> other.stream().noneMatch(term -> term.equals(own) || Vocabulary.areKin(own, term)));
    }

    /** 0–1; 0 for what lies more than 90 days apart. */
    public double score() {
        if (days > WINDOW.toDays()) {
            return 0;
        }
        var sum = -0.5
                + 0.5 * things
                + 1.2 * faults
                + 0.3 * names
                - (otherThings ? 1.6 : 0)
                - (otherFaults ? 1.7 : 0)
                - (stray ? 0.6 : 0)
                - (faults == 0 ? 0.2 : 0)
                - (things + faults == 0 ? 0.5 : 0)
                + closeness.weight()
                + (category > 0 ? 0.3 : 1.0 * category)
                - 0.3 * days / WINDOW.toDays();
        return 1 / (1 + Math.exp(-sum));
    }
}
