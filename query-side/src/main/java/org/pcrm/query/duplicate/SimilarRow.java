package org.pcrm.query.duplicate;

import java.util.UUID;
import java.util.stream.Collectors;
import org.pcrm.api.complaint.Place;
import org.pcrm.api.duplicate.SearchKeys;
import org.pcrm.api.duplicate.Telling;
import org.pcrm.query.fold.Row;
import org.pcrm.query.fold.RowTable;

/**
 * What one complaint tells and what it is found by. Once the person was erased nothing but its category and its moment is
 * left.
 *
 * @param keys numbers in base 10, separated by blanks
 */
record SimilarRow(String trackingId, long version, UUID tenantId, Spelled told, String keys) implements Row {

    static final RowTable<SimilarRow> TABLE = new RowTable<>("similar_complaint", SimilarRow.class);

    static SimilarRow of(String trackingId, long version, UUID tenantId, Telling telling) {
        var keys =
                SearchKeys.of(tenantId, telling).stream().map(String::valueOf).collect(Collectors.joining(" "));
        return new SimilarRow(trackingId, version, tenantId, Spelled.of(telling), keys);
    }

    /** Another text or another place; {@code null} stays. */
    SimilarRow telling(long version, Telling text, Place place) {
        var now = told.telling();
        var where = place == null ? now : Telling.of(null, null, place, now.filedAt());
        return of(
                trackingId,
                version,
                tenantId,
                new Telling(
                        text == null ? now.terms() : text.terms(),
                        now.category(),
                        where.locality(),
                        where.latitude(),
                        where.longitude(),
                        now.filedAt()));
    }

    SimilarRow about(long version, String category) {
        var now = told.telling();
        return of(
                trackingId,
                version,
                tenantId,
                new Telling(now.terms(), category, now.locality(), now.latitude(), now.longitude(), now.filedAt()));
    }
}
