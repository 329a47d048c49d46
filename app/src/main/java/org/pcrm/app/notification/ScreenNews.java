package org.pcrm.app.notification;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.Access;
import org.pcrm.api.complaint.ComplaintQueries.Placed;
import org.pcrm.api.complaint.ComplaintQueries.StandingsOf;
import org.pcrm.api.notification.NotificationQueries.Notice;
import org.pcrm.api.notification.NotificationQueries.NoticesNamed;
import org.pcrm.app.axon.Queries;
import org.pcrm.app.session.Presence;
import org.pcrm.app.storage.LastingConnection;
import org.pcrm.query.fold.RowNews;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears from the database what was committed for screens, by whatever process, and tells the streams of this one. What
 * was said while the connection was broken is lost, so that all are told to read anew.
 */
@Component
class ScreenNews implements SmartLifecycle {

    private static final String NAME = "pcrm-screens";
    private static final int LISTENING_MILLIS = 500;

    /** Who each of them is told to is decided stream by stream. */
    private static final Viewer PLATFORM = new Viewer(null, Role.SUPER_ADMIN, null, null);

    private final LastingConnection lasting;
    private final Queries queries;
    private final Streams streams;
    private final Messages messages;
    private volatile boolean running;

    ScreenNews(LastingConnection lasting, Queries queries, Streams streams, Messages messages) {
        this.lasting = lasting;
        this.queries = queries;
        this.streams = streams;
        this.messages = messages;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name(NAME).start(() -> lasting.keep(NAME, this::isRunning, this::hear));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void hear(Connection connection) throws SQLException {
        try (var listen = connection.createStatement()) {
            listen.execute("LISTEN " + RowNews.CHANNEL);
            listen.execute("LISTEN " + Presence.CHANNEL);
        }
        streams.lookAgain(streams.all());
        streams.tellAll(Message.RESYNC);
        var postgres = connection.unwrap(PGConnection.class);
        while (running) {
            var heard = postgres.getNotifications(LISTENING_MILLIS);
            if (heard != null && heard.length > 0 && !streams.areNone()) {
                pass(List.of(heard));
            }
        }
    }

    /** People first: who may not know any more is told nothing that came after. */
    private void pass(List<PGNotification> heard) {
        Set<UUID> people = new LinkedHashSet<>();
        Set<UUID> notices = new LinkedHashSet<>();
        Set<String> complaints = new LinkedHashSet<>();
        for (var news : heard) {
            if (news.getName().equals(Presence.CHANNEL)) {
                people.add(UUID.fromString(news.getParameter()));
                continue;
            }
            var rows = RowNews.of(news.getParameter());
            if (rows.table().equals("notification")) {
                rows.keys().forEach(key -> notices.add(UUID.fromString(key)));
            } else {
                complaints.addAll(rows.keys());
            }
        }
        people.forEach(id -> streams.lookAgain(streams.of(id)));
        tellNotices(List.copyOf(notices));
        tellComplaints(List.copyOf(complaints));
    }

    private void tellNotices(List<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        for (var notice : queries.list(new NoticesNamed(PLATFORM, ids), Notice.class)) {
            streams.tell(
                    notice.view().tenantId(),
                    viewer -> notice.audience().reaches(viewer),
                    messages.notification(notice.view()));
        }
    }

    private void tellComplaints(List<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        for (var complaint : queries.list(new StandingsOf(PLATFORM, ids), Placed.class)) {
            streams.tell(
                    complaint.standing().tenantId(),
                    viewer -> Access.sees(viewer.asActor(), complaint.standing()),
                    messages.complaint(complaint));
        }
    }
}
