package org.pcrm.query.analytics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.pcrm.query.fold.Amount;

/** A sum over cells; what it was not grouped by is {@code null}, and so is nobody. */
record Line(Measure measure, String label, LocalDate day, UUID departmentId, UUID officerId, Amount amount) {

    static Line read(ResultSet result, int number) throws SQLException {
        return new Line(
                Measure.valueOf(result.getString("measure")),
                result.getString("label"),
                result.getObject("day", LocalDate.class),
                somebody(result.getObject("department_id", UUID.class)),
                somebody(result.getObject("officer_id", UUID.class)),
                new Amount(result.getLong("counted"), result.getLong("summed")));
    }

    private static UUID somebody(UUID id) {
        return Holder.NOBODY.equals(id) ? null : id;
    }
}
