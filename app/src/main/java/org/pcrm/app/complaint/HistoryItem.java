package org.pcrm.app.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.pcrm.api.complaint.ComplaintQueries.ActorView;
import org.pcrm.api.complaint.ComplaintQueries.Change;
import org.pcrm.api.complaint.ComplaintQueries.HistoryEntry;

/** One event of a complaint, with its sentence. */
record HistoryItem(
        long position,
        Instant at,
        String action,
        ActorView actor,
        String text,
        List<Change> changes,
        Map<String, Object> details) {

    static HistoryItem of(HistoryEntry entry, String text) {
        return new HistoryItem(
                entry.position(), entry.at(), entry.action(), entry.actor(), text, entry.changes(), entry.details());
    }
}
