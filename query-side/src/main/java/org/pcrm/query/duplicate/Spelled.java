package org.pcrm.query.duplicate;

import java.time.Instant;
import org.pcrm.api.duplicate.Telling;

/**
 * What one complaint tells, prepared for comparing.
 *
 * @param terms of the text, and {@code locality} of the place: see {@link Telling#spelling}
 */
record Spelled(Instant filedAt, String category, String terms, String locality, Double latitude, Double longitude) {

    static Spelled of(Telling telling) {
        return new Spelled(
                telling.filedAt(),
                telling.category(),
                Telling.spelling(telling.terms()),
                Telling.spelling(telling.locality()),
                telling.latitude(),
                telling.longitude());
    }

    Telling telling() {
        return new Telling(Telling.spelled(terms), category, Telling.spelled(locality), latitude, longitude, filedAt);
    }
}
