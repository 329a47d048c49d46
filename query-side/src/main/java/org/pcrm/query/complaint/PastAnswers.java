package org.pcrm.query.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.queryhandling.QueryHandler;
import org.pcrm.api.Event;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintEvents;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintFiled;
import org.pcrm.api.complaint.ComplaintQueries.ComplaintAsOf;
import org.pcrm.api.complaint.ComplaintQueries.ComplaintView;
import org.pcrm.api.complaint.TrackingId;
import org.pcrm.api.personal.Vault;
import org.pcrm.query.trail.StoredEvents;
import org.pcrm.query.wall.Wall;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers how a complaint stood at a moment: its events up to then, folded into a line as the register folds them. */
@Component
class PastAnswers {

    private final Wall wall;
    private final StoredEvents events;
    private final PastPairs pairs;
    private final Vault vault;

    PastAnswers(Wall wall, StoredEvents events, PastPairs pairs, @Qualifier("readVault") Vault vault) {
        this.wall = wall;
        this.events = events;
        this.pairs = pairs;
        this.vault = vault;
    }

    @QueryHandler
    Optional<ComplaintView> answer(ComplaintAsOf query) {
        var viewer = query.viewer();
        return TrackingId.parse(query.trackingId())
                .flatMap(id -> wall.read(
                        viewer,
                        jdbc -> Scope.standing(jdbc, viewer, id)
                                .flatMap(standing -> row(jdbc, id, query.moment()))
                                .map(row -> view(jdbc, viewer, row, query.moment()))));
    }

    private ComplaintView view(JdbcClient jdbc, Viewer viewer, ComplaintRow row, Instant moment) {
        var named = RegisterSql.named(jdbc, row);
        var likenesses = Likenesses.of(jdbc, viewer, named, pairs.of(jdbc, row.trackingId(), moment));
        return named.view(Set.of(), likenesses, moment);
    }

    private Optional<ComplaintRow> row(JdbcClient jdbc, String id, Instant moment) {
        var opener = vault.opener(List.of(id));
        ComplaintRow row = null;
        for (DomainEventMessage<?> message : events.of(jdbc, id)) {
            if (((Event) message.getPayload()).at().isAfter(moment)) {
                break;
            }
            var event = (ComplaintEvents) opener.open(id, (Record) message.getPayload());
            var version = message.getSequenceNumber();
            row = event instanceof ComplaintFiled filed ? ComplaintRow.of(filed, version) : row.after(event, version);
        }
        return Optional.ofNullable(row);
    }
}
