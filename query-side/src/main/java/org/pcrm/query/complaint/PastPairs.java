package org.pcrm.query.complaint;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.pcrm.api.Event;
import org.pcrm.api.complaint.ComplaintEvents.DuplicateConfirmed;
import org.pcrm.api.complaint.ComplaintEvents.DuplicateDismissed;
import org.pcrm.api.complaint.ComplaintEvents.DuplicateSuspected;
import org.pcrm.api.complaint.DuplicateState;
import org.pcrm.query.trail.StoredEvents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a complaint had to do with others at a moment. A pair is told of by the later one's events, and once told of stays
 * remembered: so the pairs of now say whose events to read.
 */
@Component
class PastPairs {

    private static final String TELLING = "SELECT tracking_id FROM duplicate_pair WHERE other_id = :id";

    private static final String TOLD = """
            domain_event e WHERE e.aggregate_id IN (:ids)
            AND e.action IN ('DuplicateSuspected', 'DuplicateConfirmed', 'DuplicateDismissed')
            ORDER BY e.aggregate_id, e.sequence_number""";

    private final StoredEvents events;

    PastPairs(StoredEvents events) {
        this.events = events;
    }

    Collection<PairRow> of(JdbcClient jdbc, String id, Instant moment) {
        var others = jdbc.sql(TELLING).param("id", id).query(String.class).list();
        var ids = Stream.concat(Stream.of(id), others.stream()).toList();
        var pairs = new LinkedHashMap<String, PairRow>();
        events.found(jdbc, TOLD, Map.of("ids", ids)).stream()
                .filter(message -> !((Event) message.getPayload()).at().isAfter(moment))
                .map(PastPairs::pair)
                .filter(pair -> List.of(pair.trackingId(), pair.otherId()).contains(id))
                .forEach(pair -> pairs.put(pair.pair(), pair));
        return pairs.values();
    }

    private static PairRow pair(DomainEventMessage<?> message) {
        return switch (message.getPayload()) {
            case DuplicateSuspected told -> pair(message, told.other(), told.score(), DuplicateState.SUSPECTED);
            case DuplicateConfirmed told -> pair(message, told.other(), told.score(), DuplicateState.CONFIRMED);
            case DuplicateDismissed told -> pair(message, told.other(), told.score(), DuplicateState.DISMISSED);
            default -> throw new IllegalStateException("Not of a pair: " + message.getPayloadType());
        };
    }

    private static PairRow pair(DomainEventMessage<?> message, String other, Double score, DuplicateState state) {
        var id = message.getAggregateIdentifier();
        return new PairRow(id + " " + other, message.getSequenceNumber(), null, id, other, score, state);
    }
}
