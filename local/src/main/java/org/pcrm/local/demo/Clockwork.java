package org.pcrm.local.demo;

import java.time.Instant;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.complaint.ComplaintEvents;
import org.pcrm.app.axon.Commands;

/** Tells the system's own part of a past life: warnings, escalations and closings, each at exactly its moment. */
final class Clockwork {

    private final Commands commands;
    private final EventStore events;
    private final String trackingId;
    private final Actor system;
    private Instant told;

    /** Begins at the filing. */
    Clockwork(Commands commands, EventStore events, String trackingId, Actor system, Instant filedAt) {
        this.commands = commands;
        this.events = events;
        this.trackingId = trackingId;
        this.system = system;
        this.told = filedAt;
    }

    /** Tells what time brings up to a moment, before people do anything at it. */
    void runUntil(Instant moment) {
        var waiting = waiting();
        for (var next = waiting.next(told);
                next.isPresent() && !next.get().isAfter(moment);
                next = waiting.next(told)) {
            told = next.get();
            commands.sendAt(told, waiting.command(trackingId, system, told));
            waiting = waiting();
        }
        told = moment;
    }

    private Waiting waiting() {
        var waiting = Waiting.FOR_NOTHING;
        var history = events.readEvents(trackingId);
        while (history.hasNext()) {
            waiting = waiting.after((ComplaintEvents) history.next().getPayload());
        }
        return waiting;
    }
}
