package org.pcrm.app.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Bounds in time as clients write them: a date, meant as a whole day of the office, or an instant. */
public final class Moments {

    private static final int DATE_LENGTH = "2026-01-31".length();

    /** What lies outside is a slip of the keyboard, and more than the database can compare. */
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private Moments() {}

    /** The first moment meant; {@code null} stays {@code null}. */
    public static Instant from(String field, String written, ZoneId zone) {
        return parse(field, written, zone, 0);
    }

    /** The first moment no longer meant. */
    public static Instant until(String field, String written, ZoneId zone) {
        var until = parse(field, written, zone, 1);
        // An instant is inclusive as well, and nothing is finer than a millisecond.
        return until == null || written.length() == DATE_LENGTH ? until : until.plusMillis(1);
    }

    private static Instant parse(String field, String written, ZoneId zone, int daysLater) {
        if (written == null) {
            return null;
        }
        try {
            var moment = written.length() == DATE_LENGTH
                    ? LocalDate.parse(written)
                            .plusDays(daysLater)
                            .atStartOfDay(zone)
                            .toInstant()
                    : Instant.parse(written);
            if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
                throw new WrongField("moment.malformed", field);
            }
            return moment;
        } catch (DateTimeException e) {
            throw new WrongField("moment.malformed", field);
        }
    }
}
