package org.pcrm.local.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.pcrm.api.complaint.SlaClock;
import org.pcrm.app.axon.Commands;
import org.pcrm.app.session.Passwords;

/** The whole demonstration, on an empty database. */
public final class Demonstration {

    /** What to tell the person who starts the program; ends with a line break. */
    public static final String ACCOUNTS = """
            Accounts (password %s): super@pcrm.example, and for X = east or west
              admin@X.pcrm.example          operator@X.pcrm.example
              head.water@X.pcrm.example     head.roads@X.pcrm.example
              officer.water@X.pcrm.example  officer2.water@X.pcrm.example  officer.roads@X.pcrm.example
            """.formatted(Opening.PASSWORD);

    /** How long the history is; it ends now. */
    private static final Duration HISTORY = Duration.ofDays(90);

    private final Commands commands;
    private final Passwords passwords;
    private final EventStore events;
    private final SlaClock slaClock;
    private final Clock clock;

    Demonstration(Commands commands, Passwords passwords, EventStore events, SlaClock slaClock, Clock clock) {
        this.commands = commands;
        this.passwords = passwords;
        this.events = events;
        this.slaClock = slaClock;
        this.clock = clock;
    }

    /**
     * Tells it.
     *
     * @param complaints how many in each office
     */
    void load(int complaints) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var opening = new Opening(commands, passwords, now.minus(HISTORY).minus(Duration.ofDays(1)));
        opening.addSuperAdmin();
        for (var office : Office.all()) {
            opening.open(office);
            tellHistory(office, complaints, now);
        }
    }

    private void tellHistory(Office office, int complaints, Instant now) {
        var teller = new StoryTeller(commands, events, slaClock, office, now);
        for (int i = 0; i < complaints; i++) {
            // Half of them in the last three weeks, so that work in hand can be seen beside what was closed.
            var left = (double) (complaints - i) / complaints;
            teller.tell(i, now.minusSeconds((long) (HISTORY.toSeconds() * left * left)));
        }
    }
}
