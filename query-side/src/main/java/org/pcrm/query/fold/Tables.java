package org.pcrm.query.fold;

import javax.sql.DataSource;

/**
 * Where a projection writes.
 *
 * @param write connections to the tables
 * @param live whether people read these tables: then those who wait, and screens, are told what changed. A rebuild's
 *     tables stand beside them, and nobody hears of what is written there
 */
public record Tables(DataSource write, boolean live) {}
