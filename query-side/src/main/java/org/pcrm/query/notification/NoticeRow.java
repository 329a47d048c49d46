package org.pcrm.query.notification;

import java.time.Instant;
import java.util.UUID;
import org.pcrm.api.complaint.Status;
import org.pcrm.api.notification.Audience;
import org.pcrm.api.notification.NotificationKind;
import org.pcrm.api.notification.NotificationQueries.Notice;
import org.pcrm.api.notification.NotificationQueries.NotificationView;
import org.pcrm.query.fold.Row;
import org.pcrm.query.fold.RowTable;

/**
 * One notice, whoever reads it; holds no text.
 *
 * @param status the one reached, where that is the news; else {@code null}
 * @param at when its event was recorded
 */
record NoticeRow(
        UUID noticeId,
        long version,
        UUID tenantId,
        String trackingId,
        NotificationKind kind,
        Status status,
        Instant at,
        Audience audience)
        implements Row {

    static final RowTable<NoticeRow> TABLE = new RowTable<>("notification", NoticeRow.class);

    Notice notice() {
        return new Notice(view(false), audience);
    }

    NotificationView view(boolean read) {
        return new NotificationView(noticeId, tenantId, kind, trackingId, status, at, read);
    }
}
