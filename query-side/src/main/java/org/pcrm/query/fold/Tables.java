package org.pcrm.query.fold;

import javax.sql.DataSource;

/**
 * Where a projection writes.
 *
 * @param write connections to the tables
 */
public record Tables(DataSource write, Use use) {

    /** What the tables are. */
    public enum Use {

        /** People read them: those who wait, and screens, are told what changed. */
        LIVE,

        /** They are made beside those in use, and nobody hears of it. */
        IN_THE_MAKING,

        /** The same, and each row is written once: all events of an aggregate come together, and none comes again. */
        EMPTY
    }
}
