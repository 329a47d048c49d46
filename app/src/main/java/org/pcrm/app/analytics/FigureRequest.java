package org.pcrm.app.analytics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.pcrm.api.analytics.Range;
import org.pcrm.app.http.WrongField;

/**
 * What a report is narrowed to.
 *
 * @param from a date, inclusive; nothing for no beginning
 * @param to a date, inclusive; nothing for no end
 */
record FigureRequest(String from, String to, UUID departmentId) {

    Range range() {
        var range = new Range(date("from", from), date("to", to));
        if (range.from() != null && range.to() != null && range.from().isAfter(range.to())) {
            throw new WrongField("date.reversed", "from", "to");
        }
        return range;
    }

    private static LocalDate date(String field, String written) {
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new WrongField("date.malformed", field);
        }
    }
}
