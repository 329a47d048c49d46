package org.pcrm.query.complaint;

import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.pcrm.api.Event;
import org.pcrm.api.complaint.Access;
import org.pcrm.api.complaint.ComplaintQueries.*;
import org.pcrm.api.complaint.TrackingId;
import org.pcrm.query.trail.StoredEvents;
import org.pcrm.query.trail.Tale;
import org.pcrm.query.trail.Tales;
import org.pcrm.query.wall.Wall;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers the history of a complaint in scope, straight from the event store. */
@Component
class HistoryAnswers {

    private final Wall wall;
    private final StoredEvents events;
    private final Tales tales;

    HistoryAnswers(Wall wall, StoredEvents events, Tales tales) {
        this.wall = wall;
        this.events = events;
        this.tales = tales;
    }

    @QueryHandler
    Optional<History> answer(HistoryOf query) {
        var viewer = query.viewer();
        return TrackingId.parse(query.trackingId())
                .flatMap(id -> wall.readByKey(
                        viewer,
                        jdbc -> Scope.standing(jdbc, viewer, id)
                                .map(standing -> Access.readsNotes(viewer.asActor(), standing))
                                .map(readsNotes -> history(jdbc, id, readsNotes))));
    }

    private History history(JdbcClient jdbc, String trackingId, boolean readsNotes) {
        return new History(tales.ofOne(jdbc, events.of(jdbc, trackingId), readsNotes).stream()
                .map(HistoryAnswers::entry)
                .toList());
    }

    private static HistoryEntry entry(Tale tale) {
        return new HistoryEntry(
                tale.message().getSequenceNumber(),
                ((Event) tale.event()).at(),
                tale.action(),
                tale.actor(),
                tale.details(),
                tale.changes(),
                tale.mentioned());
    }
}
