package org.pcrm.app.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.notification.NotificationQueries.Newest;
import org.pcrm.api.notification.NotificationQueries.NewestInView;
import org.pcrm.api.notification.NotificationQueries.NotificationView;
import org.pcrm.app.axon.Queries;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes what was read. */
@Component
class ReadMarks {

    /** No notice is shown for as long: its marks say nothing any more. */
    private static final Duration KEPT = Duration.ofDays(100);

    private final ReadMarkRows single;
    private final ReadUntilRows until;
    private final Queries queries;
    private final Clock clock;

    ReadMarks(ReadMarkRows single, ReadUntilRows until, Queries queries, Clock clock) {
        this.single = single;
        this.until = until;
        this.queries = queries;
        this.clock = clock;
    }

    @Transactional
    void read(Viewer viewer, NotificationView notice) {
        single.mark(viewer.staffId(), List.of(notice.id()));
    }

    /**
     * All that is there. What commits a little late is not passed over: the last minute is marked notice by notice, and
     * only what lies before it by its moment.
     */
    @Transactional
    void readAll(Viewer viewer) {
        for (var newest : queries.list(new NewestInView(viewer), Newest.class)) {
            until.move(viewer.staffId(), newest.tenantId(), newest.before());
            single.mark(viewer.staffId(), newest.lately());
        }
    }

    /** Forgets what no longer matters to anybody. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "P1D")
    @Transactional
    void sweep() {
        single.sweep(clock.instant().minus(KEPT));
    }
}
