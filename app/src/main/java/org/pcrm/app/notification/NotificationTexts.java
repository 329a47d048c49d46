package org.pcrm.app.notification;

import java.util.Locale;
import org.pcrm.api.notification.NotificationQueries.NotificationView;
import org.pcrm.app.http.Texts;
import org.springframework.stereotype.Component;

/** Puts notices into words when they are read, in the language of who reads them. */
@Component
class NotificationTexts {

    private final Texts texts;

    NotificationTexts(Texts texts) {
        this.texts = texts;
    }

    /** As an item of the list. */
    Notification listed(NotificationView notice, Locale locale) {
        return say(notice, locale, notice.read());
    }

    /** As it comes live. */
    Notification live(NotificationView notice, Locale locale) {
        return say(notice, locale, null);
    }

    private Notification say(NotificationView notice, Locale locale, Boolean read) {
        var status = notice.status() == null ? "" : texts.say(locale, "status." + notice.status());
        var text = texts.say(locale, "notification." + notice.kind(), notice.trackingId(), status);
        return new Notification(notice.id(), notice.kind(), notice.trackingId(), text, notice.at(), read);
    }
}
