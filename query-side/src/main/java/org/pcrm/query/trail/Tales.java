package org.pcrm.query.trail;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.pcrm.api.complaint.ComplaintEvents;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintAssigned;
import org.pcrm.api.complaint.ComplaintEvents.DetailsCorrected;
import org.pcrm.api.complaint.ComplaintQueries.Change;
import org.pcrm.api.personal.Vault;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts stored events into the words of people, many at once: keys, names and what held before are fetched together. */
@Component
public class Tales {

    private static final String TELLING_BEFORE = """
            domain_event e WHERE e.aggregate_id = ANY (:ids)
            AND e.action IN ('ComplaintFiled', 'ComplaintAssigned', 'DetailsCorrected')
            ORDER BY e.aggregate_id, e.sequence_number""";

    private final StoredEvents events;
    private final Vault vault;

    Tales(StoredEvents events, @Qualifier("readVault") Vault vault) {
        this.events = events;
        this.vault = vault;
    }

    /** The whole history of one complaint, in order. */
    public List<Tale> ofOne(JdbcClient jdbc, List<DomainEventMessage<?>> history, boolean readsNotes) {
        return of(jdbc, history, history, readsNotes);
    }

    /** Records from here and there, in the order given, with the text of notes. */
    public List<Tale> ofMany(JdbcClient jdbc, List<DomainEventMessage<?>> stored) {
        var ids = stored.stream()
                .filter(message -> message.getPayload() instanceof ComplaintAssigned
                        || message.getPayload() instanceof DetailsCorrected)
                .map(DomainEventMessage::getAggregateIdentifier)
                .collect(Collectors.toSet());
        List<DomainEventMessage<?>> earlier = ids.isEmpty()
                ? List.of()
                : events.found(jdbc, TELLING_BEFORE, Map.of("ids", ids.toArray(String[]::new)));
        return of(jdbc, stored, earlier, true);
    }

    /** The same without the changes: whoever reads every record of the trail has read what held before. */
    public List<Tale> ofAll(JdbcClient jdbc, List<DomainEventMessage<?>> stored) {
        return of(jdbc, stored, null, true);
    }

    private List<Tale> of(
            JdbcClient jdbc,
            List<DomainEventMessage<?>> stored,
            List<DomainEventMessage<?>> earlier,
            boolean readsNotes) {
        var opener = vault.opener(complaintsIn(stored));
        var before = before(earlier == null ? List.of() : earlier, opener);
        var names = new HashMap<UUID, String>();
        var tales = stored.stream()
                .map(message -> {
                    var event = open(message, opener);
                    List<Change> changes = earlier == null
                            ? List.of()
                            : Changes.of(event, before.getOrDefault(message.getIdentifier(), Before.NOTHING));
                    return Tale.of(message, event, Details.of(event, readsNotes), changes, names);
                })
                .toList();
        var ids = new HashSet<UUID>();
        tales.forEach(tale -> tale.ids(ids::add));
        names.putAll(Names.of(jdbc, ids));
        return tales;
    }

    /** What held before each of these events. */
    private static Map<String, Before> before(List<DomainEventMessage<?>> earlier, Vault.Opener opener) {
        var before = new HashMap<String, Before>();
        var now = new HashMap<String, Before>();
        for (var message : earlier) {
            var held = now.getOrDefault(message.getAggregateIdentifier(), Before.NOTHING);
            before.put(message.getIdentifier(), held);
            now.put(message.getAggregateIdentifier(), held.after(open(message, opener)));
        }
        return before;
    }

    private static Record open(DomainEventMessage<?> message, Vault.Opener opener) {
        return opener.open(message.getAggregateIdentifier(), (Record) message.getPayload());
    }

    private static Collection<String> complaintsIn(List<DomainEventMessage<?>> stored) {
        Set<String> ids = stored.stream()
                .filter(message -> message.getPayload() instanceof ComplaintEvents)
                .map(DomainEventMessage::getAggregateIdentifier)
                .collect(Collectors.toSet());
        return ids;
    }
}
