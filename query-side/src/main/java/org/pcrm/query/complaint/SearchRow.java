package org.pcrm.query.complaint;

import java.time.Instant;
import java.util.UUID;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintFiled;
import org.pcrm.api.complaint.ComplaintEvents.DetailsCorrected;
import org.pcrm.query.fold.Row;
import org.pcrm.query.fold.RowTable;

/** What a complaint is found by, in clear; {@code null} once the person was erased. The database cuts it into words. */
record SearchRow(
        String trackingId,
        long version,
        UUID tenantId,
        Instant filedAt,
        String citizenName,
        String phone,
        String description)
        implements Row {

    static final RowTable<SearchRow> TABLE = new RowTable<>("complaint_search", SearchRow.class);

    static SearchRow of(ComplaintFiled filed, long version) {
        var told = Told.of(filed.citizen(), filed.description(), filed.place());
        return new SearchRow(
                filed.trackingId(),
                version,
                filed.tenantId(),
                filed.filedAt(),
                told.citizenName(),
                told.phone(),
                told.description());
    }

    SearchRow corrected(DetailsCorrected corrected, long version) {
        var told = new Told(description, citizenName, phone, null, null, null, null, false)
                .corrected(corrected.citizen(), corrected.description(), corrected.place());
        return new SearchRow(
                trackingId, version, tenantId, filedAt, told.citizenName(), told.phone(), told.description());
    }
}
