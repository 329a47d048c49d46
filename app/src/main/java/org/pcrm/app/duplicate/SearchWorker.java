package org.pcrm.app.duplicate;

import java.util.List;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintCommands.SuspectDuplicates;
import org.pcrm.api.complaint.ComplaintQueries.DuplicatesOf;
import org.pcrm.api.complaint.ComplaintQueries.Pairs;
import org.pcrm.api.complaint.Suspicion;
import org.pcrm.app.axon.Commands;
import org.pcrm.app.axon.Queries;
import org.pcrm.app.duplicate.Searches.Search;
import org.pcrm.app.process.OnSide;
import org.pcrm.app.process.Side;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Compares new complaints with those of the last 90 days, in any number of processes. A complaint that is compared twice is
 * suspected once.
 */
@Component
@OnSide(Side.SAGA)
class SearchWorker {

    private static final Logger LOG = LoggerFactory.getLogger(SearchWorker.class);
    private static final int BATCH = 50;

    private final Searches searches;
    private final Queries queries;
    private final Commands commands;

    SearchWorker(Searches searches, Queries queries, Commands commands) {
        this.searches = searches;
        this.queries = queries;
        this.commands = commands;
    }

    @Scheduled(fixedDelayString = "PT0.5S")
    void workOff() {
        try {
            List<Search> taken;
            do {
                taken = searches.take(BATCH);
                taken.forEach(this::search);
            } while (taken.size() == BATCH);
        } catch (RuntimeException away) {
            LOG.warn("Complaints cannot be compared: {}", away.getClass().getName());
        }
    }

    /** One that fails must not hide the rest. A tracking ID is a key, and the text of a failure may repeat what was told. */
    private void search(Search search) {
        try {
            var viewer = new Viewer(search.tenantId(), Role.SYSTEM, null, null);
            queries.find(new DuplicatesOf(viewer, search.trackingId()), Pairs.class)
                    .ifPresent(found -> suspect(search, found));
        } catch (RuntimeException failure) {
            LOG.warn(
                    "Office {}: a complaint could not be compared: {}",
                    search.tenantId(),
                    failure.getClass().getName());
        }
    }

    /** Each pair is noted on the later of the two, whichever of them was compared last. */
    private void suspect(Search search, Pairs found) {
        var system = Actor.system(search.tenantId());
        found.pairs()
                .forEach(pair -> commands.send(new SuspectDuplicates(
                        pair.later(), system, List.of(new Suspicion(pair.earlier(), pair.score())))));
        searches.done(search);
    }
}
