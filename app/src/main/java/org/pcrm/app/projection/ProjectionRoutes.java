package org.pcrm.app.projection;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.projection.Projection;
import org.pcrm.api.projection.ProjectionEvents.RebuildRequested;
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
    private final Trail trail;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ProjectionRoutes(
            ProjectionStates states, Rebuilds rebuilds, Trail trail, TransactionTemplate transactions, Clock clock) {
        this.states = states;
        this.rebuilds = rebuilds;
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
        var wanted = ALL.equals(name)
                ? List.of(Projection.values())
                : Projection.named(name).map(List::of).orElseThrow(NotThere::new);
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
}
