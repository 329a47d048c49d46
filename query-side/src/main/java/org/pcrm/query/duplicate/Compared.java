package org.pcrm.query.duplicate;

import org.pcrm.query.fold.Row;
import org.pcrm.query.fold.RowTable;

/** Of a row what comparing needs: what it is found by is the larger part of it. */
record Compared(String trackingId, long version, Spelled told) implements Row {

    static final RowTable<Compared> TABLE = new RowTable<>("similar_complaint", Compared.class);
}
