package org.pcrm.app.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.pcrm.api.access.CountedBy;

/**
 * The time in which a limit refuses attempts to sign in.
 *
 * @param key names the counter
 * @param staffId the account that was counted; {@code null} for an address or an unknown account
 * @param address the address that was counted; {@code null} for anything else
 * @param since the first refusal
 * @param attempts how many were refused
 */
record RefusalWindow(
        String key,
        CountedBy countedBy,
        UUID staffId,
        UUID tenantId,
        String address,
        Instant since,
        Instant until,
        int attempts) {

    static RefusalWindow of(ResultSet row, int number) throws SQLException {
        return new RefusalWindow(
                row.getString("key"),
                CountedBy.valueOf(row.getString("counted_by")),
                row.getObject("staff_id", UUID.class),
                row.getObject("tenant_id", UUID.class),
                row.getString("address"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"));
    }
}
