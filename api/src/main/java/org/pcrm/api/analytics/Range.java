package org.pcrm.api.analytics;

import java.time.LocalDate;

/**
 * Days of an office, both ends included.
 *
 * @param from {@code null} for no beginning
 * @param to {@code null} for no end
 */
public record Range(LocalDate from, LocalDate to) {

    /** All days there are. */
    public static final Range ALL = new Range(null, null);
}
