package org.pcrm.query.trail;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Stamp;
import org.pcrm.api.complaint.ComplaintQueries.ActorView;
import org.pcrm.api.complaint.ComplaintQueries.Change;

/**
 * One stored event in the words of people.
 *
 * @param event opened
 * @param names of all events that were read with it
 */
public record Tale(
        DomainEventMessage<?> message,
        Record event,
        Map<String, Object> details,
        List<Change> changes,
        Map<UUID, String> names) {

    /** The event's name, as auditors ask for it. */
    public String action() {
        return event.getClass().getSimpleName();
    }

    /** Who caused it. */
    public ActorView actor() {
        var id = actorId();
        return new ActorView(id, id == null ? null : names.get(id), Role.valueOf(stamped(Stamp.ROLE)));
    }

    /** The office, or {@code null}. */
    public UUID tenantId() {
        var id = stamped(Stamp.TENANT);
        return id == null ? null : UUID.fromString(id);
    }

    /** What the event is stamped with; {@code null} when it is not. */
    public String stamped(String key) {
        return (String) message.getMetaData().get(key);
    }

    /** The names of those alone whom this event mentions. */
    public Map<UUID, String> mentioned() {
        var mentioned = new HashMap<UUID, String>();
        ids().forEach(id -> {
            if (names.containsKey(id)) {
                mentioned.put(id, names.get(id));
            }
        });
        return mentioned;
    }

    Stream<UUID> ids() {
        var changed = changes.stream()
                .flatMap(change -> Stream.of(change.before(), change.after()).filter(Objects::nonNull));
        return Stream.of(Stream.ofNullable(actorId()), Tale.ids(details.values()), changed.flatMap(Tale::id))
                .flatMap(ids -> ids);
    }

    private UUID actorId() {
        var id = stamped(Stamp.ACTOR);
        return id == null ? null : UUID.fromString(id);
    }

    private static Stream<UUID> ids(Collection<?> values) {
        return values.stream().filter(Objects::nonNull).flatMap(Tale::id);
    }

    private static Stream<UUID> id(Object value) {
        return value instanceof UUID id ? Stream.of(id) : Stream.empty();
    }
}
