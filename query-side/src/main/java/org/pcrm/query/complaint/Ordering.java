package org.pcrm.query.complaint;

import org.pcrm.api.complaint.ComplaintQueries.Sort;
import org.pcrm.query.wall.Where;

/** A total order of the register: by a column, and by tracking ID where that is equal. */
record Ordering(Sort sort, boolean descending) {

    String sql() {
        var direction = descending ? " DESC" : " ASC";
        return "c." + column() + direction + ", c.tracking_id" + direction;
    }

    /** Narrows to what comes after a page's end. */
    Where after(Cursor cursor, Where where) {
        return where.and("(c.%s, c.tracking_id) %s (CAST(:cursorKey AS %s), :cursorId)"
                        .formatted(column(), descending ? "<" : ">", type()))
                .with("cursorKey", cursor.key())
                .with("cursorId", cursor.trackingId());
    }

    private String type() {
        return switch (sort) {
            case filedAt, dueAt -> "timestamptz";
            case priority -> "smallint";
            case sentiment -> "double precision";
        };
    }

    private String column() {
        return switch (sort) {
            case filedAt -> "filed_at";
            case dueAt -> "due_at";
            case priority -> "priority_rank";
            case sentiment -> "sentiment";
        };
    }
}
