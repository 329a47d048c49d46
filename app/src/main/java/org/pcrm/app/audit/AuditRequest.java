package org.pcrm.app.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.pcrm.api.audit.AuditQueries.AuditFilter;
import org.pcrm.api.audit.Entity;
import org.pcrm.api.complaint.TrackingId;
import org.pcrm.app.http.Moments;
import org.pcrm.app.http.WrongField;

/**
 * What the trail is narrowed to.
 *
 * @param entityId a tracking ID, or the id of whatever it is
 * @param action the name of an event, such as {@code ComplaintAssigned}
 * @param from a date in the office's time zone or an instant, inclusive: when it was recorded
 * @param to the same; a date includes the whole day
 */
record AuditRequest(
        Entity entityType,
        String entityId,
        UUID actorId,
        String action,
        String from,
        String to,
        @Min(1) @Max(100) Integer limit,
        String cursor) {

    private static final int DEFAULT_LIMIT = 25;
    private static final int LONGEST_ID = 64;

    /**
     * The filter that is meant.
     *
     * @throws WrongField for an action that there is not, or not of this entity, and for bounds the wrong way round
     */
    AuditFilter filter(ZoneId zone) {
        var since = Moments.from("from", from, zone);
        var until = Moments.until("to", to, zone);
        if (since != null && until != null && !since.isBefore(until)) {
            throw new WrongField("date.reversed", "from", "to");
        }
        return new AuditFilter(entityType, entity(), actorId, knownAction(), since, until);
    }

    int most() {
        return limit == null ? DEFAULT_LIMIT : limit;
    }

    /** As it is recorded. */
    List<String> narrowing() {
        return Stream.of(
                        said("entityType", entityType),
                        said("entityId", entityId),
                        said("actorId", actorId),
                        said("action", action),
                        said("from", from),
                        said("to", to))
                .filter(Objects::nonNull)
                .toList();
    }

    private String entity() {
        if (entityId == null) {
            return null;
        }
        if (entityId.isBlank() || entityId.length() > LONGEST_ID) {
            throw new WrongField("entity.malformed", "entityId", LONGEST_ID);
        }
        return TrackingId.parse(entityId).orElse(entityId);
    }

    private String knownAction() {
        if (action == null) {
            return null;
        }
        if (Entity.of(action) == null) {
            throw new WrongField("action.unknown", "action", String.join(", ", Entity.allActions()));
        }
        if (entityType != null && Entity.of(action) != entityType) {
            throw new WrongField("action.of-another", "action", String.join(", ", entityType.actions()));
        }
        return action;
    }

    private static String said(String name, Object value) {
        return value == null ? null : name + "=" + value;
    }
}
