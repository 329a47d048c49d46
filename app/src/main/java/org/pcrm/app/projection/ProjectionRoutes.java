package org.pcrm.app.projection;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.projection.Projection;
import org.pcrm.api.projection.ProjectionEvents.RebuildRequested;
import org.pcrm.api.projection.ProjectionEvents.RetryRequested;
import org.pcrm.app.http.Items;
import org.pcrm.app.http.NotThere;
import org.pcrm.app.http.Platform;
import org.pcrm.app.trail.Origin;
import org.pcrm.app.trail.Trail;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The projections, for those who run the platform. */
@RestController
@RequestMapping("/api/v1/platform/projections")
class ProjectionRoutes {

    private static final String ALL = "all";

    private final ProjectionStates states;
    private final Rebuilds rebuilds;
    private final DeadLetters letters;
    private final Trail trail;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ProjectionRoutes(
            ProjectionStates states,
            Rebuilds rebuilds,
            DeadLetters letters,
            Trail trail,
            TransactionTemplate transactions,
            Clock clock) {
        this.states = states;
        this.rebuilds = rebuilds;
        this.letters = letters;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping
    Items<ProjectionView> all(Viewer viewer) {
        Platform.asks(viewer);
        return new Items<>(states.all());
    }

    /** Has one built anew, or all of them; answers how it stands, and the list tells how it goes on. */
    @PostMapping("/{name}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Items<ProjectionView> rebuild(Viewer viewer, @PathVariable String name) {
        var by = Platform.asks(viewer).asActor();
        var wanted = ALL.equals(name) ? List.of(Projection.values()) : List.of(named(name));
        transactions.executeWithoutResult(transaction -> {
            var requests = new ArrayList<>(rebuilds.request(wanted));
            for (var projection : wanted) {
                trail.record(Origin.by(by), new RebuildRequested(projection, requests.removeFirst(), clock.instant()));
            }
        });
        return new Items<>(states.all().stream()
                .filter(state -> wanted.contains(Projection.named(state.name()).orElseThrow()))
                .toList());
    }

    /** The events that one could not take, the oldest 200. */
    @GetMapping("/{name}/dead-letters")
    Items<DeadLetterView> deadLetters(Viewer viewer, @PathVariable String name) {
        Platform.asks(viewer);
        return new Items<>(letters.of(named(name)));
    }

    /** Has all of them tried again soon; the list tells which are left. */
    @PostMapping("/{name}/dead-letters/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Items<DeadLetterView> retry(Viewer viewer, @PathVariable String name) {
        var by = Platform.asks(viewer).asActor();
        var projection = named(name);
        transactions.executeWithoutResult(transaction -> trail.record(
                Origin.by(by), new RetryRequested(projection, letters.askAgain(projection), clock.instant())));
        return new Items<>(letters.of(projection));
    }

    private static Projection named(String name) {
        return Projection.named(name).orElseThrow(NotThere::new);
    }
}
