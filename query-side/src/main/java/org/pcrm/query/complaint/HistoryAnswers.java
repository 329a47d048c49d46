package org.pcrm.query.complaint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.queryhandling.QueryHandler;
import org.pcrm.api.Event;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Stamp;
import org.pcrm.api.complaint.Access;
import org.pcrm.api.complaint.ComplaintQueries.*;
import org.pcrm.api.complaint.TrackingId;
import org.pcrm.api.personal.Vault;
import org.pcrm.query.wall.Wall;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers the history of a complaint in scope, straight from the event store. */
@Component
class HistoryAnswers {

    private final Wall wall;
    private final StoredEvents events;
    private final Vault vault;

    HistoryAnswers(Wall wall, StoredEvents events, @Qualifier("readVault") Vault vault) {
        this.wall = wall;
        this.events = events;
        this.vault = vault;
    }

    @QueryHandler
    Optional<History> answer(HistoryOf query) {
        var viewer = query.viewer();
        return TrackingId.parse(query.trackingId())
                .flatMap(id -> wall.read(
                        viewer,
                        jdbc -> Scope.standing(jdbc, viewer, id)
                                .map(standing -> Access.readsNotes(viewer.asActor(), standing))
                                .map(readsNotes -> history(jdbc, id, readsNotes))));
    }

    private History history(JdbcClient jdbc, String trackingId, boolean readsNotes) {
        var stored = events.of(jdbc, trackingId);
        var names = names(jdbc, stored);
        var opener = vault.opener(List.of(trackingId));
        return new History(stored.stream()
                .map(message -> {
                    var event = opener.open(trackingId, (Record) message.getPayload());
                    return new HistoryEntry(
                            message.getSequenceNumber(),
                            ((Event) event).at(),
                            event.getClass().getSimpleName(),
                            actor(message, names),
                            Details.of(event, readsNotes));
                })
                .toList());
    }

    private static ActorView actor(DomainEventMessage<?> message, Map<UUID, String> names) {
        var id = actorId(message);
        var role = Role.valueOf((String) message.getMetaData().get(Stamp.ROLE));
        return new ActorView(id, id == null ? null : names.get(id), role);
    }

    private static UUID actorId(DomainEventMessage<?> message) {
        var id = (String) message.getMetaData().get(Stamp.ACTOR);
        return id == null ? null : UUID.fromString(id);
    }

    private static Map<UUID, String> names(JdbcClient jdbc, List<DomainEventMessage<?>> stored) {
        var ids = stored.stream().map(HistoryAnswers::actorId).distinct().toArray(UUID[]::new);
        return jdbc
                .sql("SELECT staff_id, name FROM staff_names(:ids)")
                .param("ids", ids)
                .query((result, number) ->
                        new Named(result.getObject("staff_id", UUID.class), result.getString("name")))
                .stream()
                .collect(Collectors.toMap(Named::id, Named::name));
    }
}
