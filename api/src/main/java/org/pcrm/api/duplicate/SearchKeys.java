package org.pcrm.api.duplicate;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What complaints are found by: numbers that two complaints have in common when they are worth comparing. Each is of one
 * office and of a stretch of 45 days, so that no list behind a number grows with the years.
 */
public final class SearchKeys {

    private static final long STRETCH_SECONDS = 45 * 86_400L;

    /** Metres. A complaint is looked for in the four cells nearest to it, so at least half of this around it. */
    private static final double CELL = 300;

    /** How much later a complaint can have been filed that was compared before this one could be found. */
    private static final Duration LATELY = Duration.ofDays(1);

    private static final double NEAREST = 0.5;
    private static final int TELLING_TERMS = 5;

    /** Of those, in the cells around: each is looked for in four cells and in each stretch. */
    private static final int LOOKED_FOR = 3;

    private static final int LOCALITY_NAMES = 3;

    private SearchKeys() {}

    /** Under which keys the complaint is found. */
    public static List<Integer> of(UUID office, Telling telling) {
        var stretch = stretch(telling.filedAt());
        return Stream.concat(cells(telling, 0, 0, TELLING_TERMS), words(telling, telling.isLocated()))
                .map(name -> hash(office, stretch, name))
                .distinct()
                .toList();
    }

    /** Under which keys others like it are looked for, by place. */
    public static List<Integer> near(UUID office, Telling telling) {
        return within(
                office,
                telling,
                Stream.of(-NEAREST, NEAREST)
                        .flatMap(row ->
                                Stream.of(-NEAREST, NEAREST).flatMap(column -> cells(telling, row, column, LOOKED_FOR)))
                        .toList());
    }

    /** Under which keys others like it are looked for, by what is said; of two points the distance alone decides. */
    public static List<Integer> alike(UUID office, Telling telling) {
        var others = telling.isLocated() ? Stream.of(false) : Stream.of(false, true);
        return within(
                office,
                telling,
                others.flatMap(located -> words(telling, located)).toList());
    }

    private static List<Integer> within(UUID office, Telling telling, List<String> names) {
        var first = stretch(telling.filedAt().minus(Resemblance.WINDOW));
        // What was filed a little later may have been compared before this one could be found.
        var last = stretch(telling.filedAt().plus(LATELY));
        return LongStream.rangeClosed(first, last)
                .boxed()
                .flatMap(stretch -> names.stream().map(name -> hash(office, stretch, name)))
                .distinct()
                .toList();
    }

    /** The cell with its category, and with what it is about: of another category only the latter can make it alike. */
    private static Stream<String> cells(Telling telling, double north, double east, int most) {
        if (!telling.isLocated()) {
            return Stream.empty();
        }
        var row = Globe.row(telling.latitude(), CELL, north);
        var cell = "cell " + row + " " + Globe.column(telling.longitude(), row, CELL, east) + " ";
        var about = byRank(telling)
                .filter(term -> Vocabulary.isThing(term) || Vocabulary.isFault(term))
                .limit(most);
        return Stream.concat(Stream.of("category " + telling.category()), about).map(cell::concat);
    }

    /** Apart for those with a point and those without. */
    private static Stream<String> words(Telling telling, boolean located) {
        return words(telling).map(word -> located + " " + word);
    }

    /** Each telling term together with each name of the locality; without a place, the names in the text alone. */
    private static Stream<String> words(Telling telling) {
        var names = telling.locality().stream()
                .filter(Vocabulary::isName)
                .limit(LOCALITY_NAMES)
                .toList();
        var terms = byRank(telling).toList();
        return names.isEmpty() && !telling.isLocated()
                ? terms.stream().filter(Vocabulary::isName).limit(TELLING_TERMS)
                : names.stream()
                        .flatMap(name -> terms.stream()
                                .filter(term -> !Vocabulary.isName(term) || !names.contains(term))
                                .limit(TELLING_TERMS)
                                .map(term -> name + " " + term));
    }

    private static Stream<String> byRank(Telling telling) {
        return telling.terms().stream()
                .sorted(Comparator.<String>comparingInt(SearchKeys::rank).thenComparing(Comparator.naturalOrder()));
    }

    private static int rank(String term) {
        return Vocabulary.isThing(term) ? 0 : Vocabulary.isFault(term) ? 1 : Vocabulary.isName(term) ? 2 : 3;
    }

    private static long stretch(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STRETCH_SECONDS);
    }

    /** FNV-1a over 64 bits, finished by MurmurHash3's mixer, its upper half: a collision costs one comparison too many. */
    private static int hash(UUID office, long stretch, String name) {
        long hash = 0xcbf29ce484222325L ^ office.getMostSignificantBits() ^ office.getLeastSignificantBits() ^ stretch;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        return (int) (hash >>> Integer.SIZE);
    }
}
