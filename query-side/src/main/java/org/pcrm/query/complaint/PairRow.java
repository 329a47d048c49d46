package org.pcrm.query.complaint;

import java.util.UUID;
import org.pcrm.api.complaint.DuplicateState;
import org.pcrm.query.fold.Row;
import org.pcrm.query.fold.RowTable;

/** Two complaints that look alike, in the words of the one whose events tell of it. */
record PairRow(
        String pair, long version, UUID tenantId, String trackingId, String otherId, Double score, DuplicateState state)
        implements Row {

    static final RowTable<PairRow> TABLE = new RowTable<>("duplicate_pair", PairRow.class);

    /** The other one of the two. */
    String otherThan(String id) {
        return trackingId.equals(id) ? otherId : trackingId;
    }
}
