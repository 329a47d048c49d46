package org.pcrm.query.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** A complaint that was found, and what its place among the others depends on; the rank is 0 where it does not count. */
record Finding(Tier tier, float rank, Instant filedAt, String trackingId) {

    static Finding read(ResultSet row, int number) throws SQLException {
        return new Finding(
                Tier.valueOf(row.getString("tier")),
                row.getFloat("rank"),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                row.getString("tracking_id"));
    }
}
