package org.pcrm.app.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintCommands;
import org.pcrm.api.complaint.ComplaintCommands.CloseUndisputed;
import org.pcrm.api.complaint.ComplaintCommands.EscalateBreach;
import org.pcrm.api.complaint.ComplaintQueries.Duty;
import org.pcrm.api.complaint.ComplaintQueries.Overdue;
import org.pcrm.api.complaint.ComplaintQueries.OverdueInView;
import org.pcrm.app.axon.Commands;
import org.pcrm.app.axon.Queries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks for what the timers should have seen to, has it done, and counts it: all is well while that stays at zero. */
@Component
public class SafetyNet {

    /** Later than any timer that still comes. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final int PAGE = 200;

    private final JdbcClient rows;
    private final Queries queries;
    private final Commands commands;
    private final EventStorageEngine events;
    private final SweptCounters counters;
    private final Clock clock;

    SafetyNet(
            JdbcClient rows,
            Queries queries,
            Commands commands,
            EventStorageEngine events,
            SweptCounters counters,
            Clock clock) {
        this.rows = rows;
        this.queries = queries;
        this.commands = commands;
        this.events = events;
        this.counters = counters;
        this.clock = clock;
    }

    /** Goes through every office once, page by page: neither what cannot be helped nor how much it is hides the rest. */
    public void sweep() {
        var before = clock.instant().minus(PATIENCE);
        var swept = new Swept();
        try {
            offices().forEach(office -> {
                for (var duty : Duty.values()) {
                    sweep(office, duty, before, swept);
                }
            });
        } finally {
            counters.count(swept);
        }
    }

    /** Of the command side: not one is missing there, whatever a read model may have set aside. */
    private List<UUID> offices() {
        return rows.sql("SELECT tenant_id FROM tenant_ref ORDER BY tenant_id")
                .query(UUID.class)
                .list();
    }

    private void sweep(UUID office, Duty duty, Instant before, Swept swept) {
        var viewer = new Viewer(office, Role.SYSTEM, null, null);
        List<Overdue> page;
        Overdue last = null;
        do {
            page = queries.list(new OverdueInView(viewer, duty, before, last, PAGE), Overdue.class);
            for (var overdue : page) {
                mend(command(duty, overdue.trackingId(), Actor.system(office)), duty, swept);
                last = overdue;
            }
        } while (page.size() == PAGE);
    }

    private static ComplaintCommands command(Duty duty, String trackingId, Actor system) {
        return switch (duty) {
            case ESCALATION -> new EscalateBreach(trackingId, system);
            case CLOSING -> new CloseUndisputed(trackingId, system);
        };
    }

    /** Only what led to an event was left undone: the register may be behind, and the complaint itself knows. */
    private void mend(ComplaintCommands command, Duty duty, Swept swept) {
        try {
            var before = events.lastSequenceNumberFor(command.trackingId());
            commands.send(command);
            if (!events.lastSequenceNumberFor(command.trackingId()).equals(before)) {
                swept.mended(duty);
            }
        } catch (RuntimeException failure) {
            swept.failed(failure);
        }
    }
}
