package org.pcrm.api.duplicate;

import java.time.Instant;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pcrm.api.complaint.Place;

/**
 * What a complaint tells, prepared for comparing.
 *
 * @param terms of its text
 * @param category {@code null} for none
 * @param locality the terms of its locality; empty for none
 * @param latitude degrees, together with the longitude; {@code null} for none
 */
public record Telling(
        SortedSet<String> terms,
        String category,
        SortedSet<String> locality,
        Double latitude,
        Double longitude,
        Instant filedAt) {

    /** Reads what was told; everything but the moment may be {@code null}. */
    public static Telling of(String text, String category, Place place, Instant filedAt) {
        var where = place == null ? new Place(null, null, null) : place;
        return new Telling(
                Vocabulary.terms(text),
                category,
                Vocabulary.terms(where.locality()),
                where.latitude(),
                where.longitude(),
                filedAt);
    }

    /** Terms as one text, which {@link #spelled} reads again. */
    public static String spelling(SortedSet<String> terms) {
        return String.join(" ", terms);
    }

    /** The terms that {@link #spelling} wrote; {@code null} is none. */
    public static SortedSet<String> spelled(String spelling) {
        return spelling == null || spelling.isEmpty()
                ? new TreeSet<>()
                : new TreeSet<>(Arrays.asList(spelling.split(" ")));
    }

    /** All that tells this complaint apart from others about the same thing. */
    SortedSet<String> everyName() {
        var names = new TreeSet<>(locality);
        terms.stream()
                .filter(term -> !Vocabulary.isThing(term) && !Vocabulary.isFault(term))
                .forEach(names::add);
        names.removeIf(term -> Vocabulary.isThing(term) || Vocabulary.isFault(term));
        return names;
    }

    boolean isLocated() {
        return latitude != null && longitude != null;
    }

    /** Great-circle distance in metres; both must be located. */
    double metresTo(Telling other) {
        return Globe.metres(latitude, longitude, other.latitude, other.longitude);
    }
}
