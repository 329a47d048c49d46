package org.pcrm.app.notification;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintQueries.Page;
import org.pcrm.api.notification.NotificationQueries.NotificationOf;
import org.pcrm.api.notification.NotificationQueries.NotificationView;
import org.pcrm.api.notification.NotificationQueries.Unread;
import org.pcrm.api.notification.NotificationQueries.UnreadInView;
import org.pcrm.app.axon.Queries;
import org.pcrm.app.http.NotThere;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the caller was told; changes answer how many are unread then. */
@RestController
@RequestMapping("/api/v1/notifications")
class NotificationRoutes {

    private final Queries queries;
    private final NotificationTexts texts;
    private final ReadMarks marks;

    NotificationRoutes(Queries queries, NotificationTexts texts, ReadMarks marks) {
        this.queries = queries;
        this.texts = texts;
        this.marks = marks;
    }

    @GetMapping
    @SuppressWarnings("unchecked")
    Page<Notification> list(Viewer viewer, Locale locale, @Valid NotificationList request) {
        var page = (Page<NotificationView>) queries.answer(request.query(viewer), Page.class);
        return new Page<>(
                page.items().stream()
                        .map(notice -> texts.listed(notice, locale))
                        .toList(),
                page.nextCursor(),
                page.total(),
                page.totalIsLowerBound());
    }

    @GetMapping("/unread-count")
    Unread unread(Viewer viewer) {
        return queries.answer(new UnreadInView(viewer), Unread.class);
    }

    @PostMapping("/{id}/read")
    Unread read(Viewer viewer, @PathVariable UUID id) {
        var notice = queries.find(new NotificationOf(viewer, id), NotificationView.class)
                .orElseThrow(NotThere::new);
        marks.read(viewer, notice);
        return unread(viewer);
    }

    @PostMapping("/read-all")
    Unread readAll(Viewer viewer) {
        marks.readAll(viewer);
        return unread(viewer);
    }
}
