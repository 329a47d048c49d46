package org.pcrm.app.notification;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.notification.NotificationQueries.MissedSince;
import org.pcrm.api.notification.NotificationQueries.NotificationView;
import org.pcrm.api.notification.NotificationQueries.Unread;
import org.pcrm.api.notification.NotificationQueries.UnreadInView;
import org.pcrm.app.axon.Queries;
import org.pcrm.app.http.Texts;
import org.pcrm.app.session.Session;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The live stream: what happens, told to each reader as far as it is theirs to know, until their session ends. */
@RestController
@RequestMapping("/api/v1/notifications")
class NotificationStreamRoutes {

    private static final String LAST_EVENT_ID = "Last-Event-ID";

    /** Who missed more reads the list. */
    private static final int MISSED_AT_MOST = 200;

    private final Streams streams;
    private final Queries queries;
    private final Messages messages;

    NotificationStreamRoutes(Streams streams, Queries queries, Messages messages) {
        this.streams = streams;
        this.queries = queries;
        this.messages = messages;
    }

    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void stream(
            Viewer viewer,
            Locale locale,
            @RequestHeader(name = LAST_EVENT_ID, required = false) String lastEventId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getMethod().equals(HttpMethod.HEAD.name())) {
            return;
        }
        var language = Texts.languageOf(locale);
        var stream = new Stream(Session.current().family(), viewer, language, streams::remove);
        // It keeps what happens from now on, and then looks who reads: nothing slips between the one and the other.
        streams.add(stream);
        try {
            streams.lookAgain(List.of(stream));
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
            // Proxies that gather answers would hold back what is live.
            response.setHeader("X-Accel-Buffering", "no");
            // The body ends with the connection, and is not cut into chunks.
            response.setHeader(HttpHeaders.CONNECTION, "close");
            for (var message : first(stream.viewer(), lastEventId)) {
                response.getOutputStream().write(message.in(language));
            }
            response.flushBuffer();
            request.upgrade(StreamLine.class).carry(stream);
        } catch (IOException | ServletException | RuntimeException failed) {
            stream.close();
            throw failed;
        }
    }

    /** How many are unread; and to who comes again, what was missed: notice by notice if that can be said. */
    private List<Message> first(Viewer viewer, String lastEventId) {
        var first = new ArrayList<Message>();
        first.add(messages.connected(queries.answer(new UnreadInView(viewer), Unread.class)));
        if (lastEventId != null) {
            id(lastEventId)
                    .map(id -> queries.list(new MissedSince(viewer, id, MISSED_AT_MOST), NotificationView.class))
                    .orElse(List.of())
                    .forEach(missed -> first.add(messages.notification(missed)));
            first.add(Message.RESYNC);
        }
        return first;
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }
}
