package org.pcrm.app.trail;

import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Stamp;
import org.pcrm.app.axon.Caller;

/** Who caused a record, where from, and in which course of things. */
public final class Origin {

    private final MetaData stamp;

    private Origin(MetaData stamp) {
        this.stamp = stamp;
    }

    /** Somebody, by the request in hand if there is one. For nobody but staff and who tries to be: citizens keep theirs. */
    public static Origin by(Actor actor) {
        return at(Caller.address().orElse(null), actor);
    }

    /**
     * Somebody, by requests that are answered already.
     *
     * @param address theirs; {@code null} if they had no single one
     */
    public static Origin at(String address, Actor actor) {
        var stamp = MetaData.from(Stamp.of(actor, actor.tenantId()));
        return new Origin(address == null ? stamp : stamp.and(Stamp.ADDRESS, address));
    }

    /**
     * Whoever caused another event.
     *
     * @param stamp that event's metadata
     */
    public static Origin of(MetaData stamp) {
        return new Origin(stamp.subset(
                Stamp.TENANT,
                Stamp.ACTOR,
                Stamp.ROLE,
                Stamp.ADDRESS,
                MessageOriginProvider.getDefaultTraceKey(),
                MessageOriginProvider.getDefaultCorrelationKey()));
    }

    /**
     * What is stamped on a record.
     *
     * @param eventId the record's own, which begins the course of things when nothing else did
     */
    Map<String, ?> stamp(String eventId) {
        return MetaData.with(MessageOriginProvider.getDefaultTraceKey(), eventId)
                .and(MessageOriginProvider.getDefaultCorrelationKey(), eventId)
                .mergedWith(stamp);
    }
}
