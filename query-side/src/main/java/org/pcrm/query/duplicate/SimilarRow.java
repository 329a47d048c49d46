package org.pcrm.query.duplicate;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pcrm.api.complaint.Place;
import org.pcrm.api.duplicate.SearchKeys;
import org.pcrm.api.duplicate.Telling;
import org.pcrm.query.fold.Row;
import org.pcrm.query.fold.RowTable;

/**
 * What one complaint tells, prepared for comparing, and what it is found by. Once the person was erased nothing but its
 * category and its moment is left.
 *
 * @param terms of the text, and {@code locality} of the place: see {@link Telling#spelling}
 * @param keys numbers in base 10, separated by blanks
 */
record SimilarRow(
        String trackingId,
        long version,
        UUID tenantId,
        Instant filedAt,
        String category,
        String terms,
        String locality,
        Double latitude,
        Double longitude,
        String keys)
        implements Row {

    static final RowTable<SimilarRow> TABLE = new RowTable<>("similar_complaint", SimilarRow.class);

    static SimilarRow of(String trackingId, long version, UUID tenantId, Telling telling) {
        return new SimilarRow(
                trackingId,
                version,
                tenantId,
                telling.filedAt(),
                telling.category(),
                Telling.spelling(telling.terms()),
                Telling.spelling(telling.locality()),
                telling.latitude(),
                telling.longitude(),
                SearchKeys.of(tenantId, telling).stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }

    /** Another text or another place; {@code null} stays. */
    SimilarRow telling(long version, Telling text, Place place) {
        var now = telling();
        var where = place == null ? now : Telling.of(null, null, place, filedAt);
        return of(
                trackingId,
                version,
                tenantId,
                new Telling(
                        text == null ? now.terms() : text.terms(),
                        category,
                        where.locality(),
                        where.latitude(),
                        where.longitude(),
                        filedAt));
    }

    SimilarRow about(long version, String category) {
        var now = telling();
        return of(
                trackingId,
                version,
                tenantId,
                new Telling(now.terms(), category, now.locality(), latitude, longitude, filedAt));
    }

    Telling telling() {
        return new Telling(Telling.spelled(terms), category, Telling.spelled(locality), latitude, longitude, filedAt);
    }
}
