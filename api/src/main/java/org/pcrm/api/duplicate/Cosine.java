package org.pcrm.api.duplicate;

import java.util.SortedSet;
import java.util.function.Predicate;

/**
 * The cosine of two sets of weighted terms.
 *
 * @param isContradiction whether both have such terms, share none, and none of them is kin to one of the other
 */
record Cosine(double value, boolean isContradiction) {

    /** Of those terms that the predicate names; 0 where one side has none. */
    static Cosine of(SortedSet<String> a, SortedSet<String> b, Predicate<String> which) {
        double common = 0;
        double ofA = 0;
        for (var term : a) {
            if (which.test(term)) {
                ofA += square(term);
                common += b.contains(term) ? square(term) : 0;
            }
        }
        double ofB = 0;
        for (var term : b) {
            ofB += which.test(term) ? square(term) : 0;
        }
        return new Cosine(
                common == 0 ? 0 : common / Math.sqrt(ofA * ofB),
                common == 0 && ofA > 0 && ofB > 0 && !haveKin(a, b, which));
    }

    private static boolean haveKin(SortedSet<String> a, SortedSet<String> b, Predicate<String> which) {
        return a.stream().filter(which).anyMatch(one -> b.stream().anyMatch(other -> Vocabulary.areKin(one, other)));
    }

    private static double square(String term) {
        return Vocabulary.weight(term) * Vocabulary.weight(term);
    }
}
