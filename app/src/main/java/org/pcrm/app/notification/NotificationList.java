package org.pcrm.app.notification;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.notification.NotificationQueries.NotificationsInView;

/** Which page of the notices. */
record NotificationList(@Min(1) @Max(100) Integer limit, String cursor) {

    private static final int DEFAULT_LIMIT = 25;

    NotificationsInView query(Viewer viewer) {
        return new NotificationsInView(viewer, limit == null ? DEFAULT_LIMIT : limit, cursor);
    }
}
