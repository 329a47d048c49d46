package org.pcrm.query.analytics;

import java.time.LocalDate;

/** How much time a cell spans; months are kept beside the days, so that a report of years reads few cells. */
enum Grain {
    DAY,
    MONTH;

    /** The first day of the span that a day lies in. */
    LocalDate first(LocalDate day) {
        return this == DAY ? day : day.withDayOfMonth(1);
    }
}
