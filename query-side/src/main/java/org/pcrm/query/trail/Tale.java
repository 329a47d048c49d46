package org.pcrm.query.trail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Stamp;
import org.pcrm.api.complaint.ComplaintQueries.ActorView;
import org.pcrm.api.complaint.ComplaintQueries.Change;

/**
 * One stored event in the words of people.
 *
 * @param tenantId the office, or {@code null}
 * @param actorId who caused it, or {@code null}
 * @param event opened
 * @param names of all events that were read with it
 */
public record Tale(
        DomainEventMessage<?> message,
        UUID tenantId,
        UUID actorId,
        Record event,
        Map<String, Object> details,
        List<Change> changes,
        Map<UUID, String> names) {

    static Tale of(
            DomainEventMessage<?> message,
            Record event,
            Map<String, Object> details,
            List<Change> changes,
            Map<UUID, String> names) {
        var stamp = message.getMetaData();
        return new Tale(message, id(stamp, Stamp.TENANT), id(stamp, Stamp.ACTOR), event, details, changes, names);
    }

    /** The event's name, as auditors ask for it. */
    public String action() {
        return event.getClass().getSimpleName();
    }

    /** Who caused it. */
    public ActorView actor() {
        return new ActorView(actorId, actorId == null ? null : names.get(actorId), Role.valueOf(stamped(Stamp.ROLE)));
    }

    /** What the event is stamped with; {@code null} when it is not. */
    public String stamped(String key) {
        return (String) message.getMetaData().get(key);
    }

    /** The names of those alone whom this event mentions. */
    public Map<UUID, String> mentioned() {
        var mentioned = new HashMap<UUID, String>();
        ids(id -> {
            if (names.containsKey(id)) {
                mentioned.put(id, names.get(id));
            }
        });
        return mentioned;
    }

    /** Hands on whomever this event names by id. */
    void ids(Consumer<UUID> each) {
        id(actorId, each);
        details.values().forEach(value -> id(value, each));
        changes.forEach(change -> {
            id(change.before(), each);
            id(change.after(), each);
        });
    }

    private static void id(Object value, Consumer<UUID> each) {
        if (value instanceof UUID id) {
            each.accept(id);
        }
    }

    private static UUID id(MetaData stamp, String key) {
        var id = (String) stamp.get(key);
        return id == null ? null : UUID.fromString(id);
    }
}
