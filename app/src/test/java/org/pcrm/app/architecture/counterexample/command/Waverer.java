package org.pcrm.app.architecture.counterexample.command;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** An aggregate that calls its verbs otherwise, and evolves into something else every time. */
public final class Waverer {

    private Instant at;

    @CommandHandler
    void handle(String command) {
        at = Instant.now();
    }

    @EventSourcingHandler
    void apply(Date event) {
        if (event.toInstant().isAfter(Clock.systemUTC().instant())) {
            throw new IllegalStateException("Too early after " + at);
        }
    }
}
