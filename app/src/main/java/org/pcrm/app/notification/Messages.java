package org.pcrm.app.notification;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.pcrm.api.complaint.ComplaintQueries.Placed;
import org.pcrm.api.notification.NotificationQueries.NotificationView;
import org.pcrm.api.notification.NotificationQueries.Unread;
import org.pcrm.app.http.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what goes over streams. */
@Component
class Messages {

    private static final Duration SOONEST = Duration.ofSeconds(1);
    private static final Duration LATEST = Duration.ofSeconds(5);

    private final NotificationTexts texts;
    private final JsonMapper json;

    Messages(NotificationTexts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** The first one of every stream; says when to come again, since thousands may lose theirs at one moment. */
    Message connected(Unread unread) {
        long again = ThreadLocalRandom.current().nextLong(SOONEST.toMillis(), LATEST.toMillis());
        return new Message("connected", language -> "retry: " + again + "\n" + event("connected", unread));
    }

    /** Something to be told; has an id, so that a browser says where it stopped. */
    Message notification(NotificationView notice) {
        return new Message(
                notice.id().toString(),
                language -> "id: " + notice.id() + "\n"
                        + event("notification", texts.live(notice, Texts.localeOf(language))));
    }

    /** Something shown has changed. */
    Message complaint(Placed complaint) {
        return new Message(
                complaint.trackingId(),
                language -> event("complaint", new Changed(complaint.trackingId(), complaint.version())));
    }

    private String event(String name, Object data) {
        return "event: " + name + "\ndata: " + json.writeValueAsString(data) + "\n\n";
    }

    private record Changed(String trackingId, long version) {}
}
