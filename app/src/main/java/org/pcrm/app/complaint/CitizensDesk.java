package org.pcrm.app.complaint;

import static org.pcrm.app.complaint.Answers.known;

import java.net.URI;
import java.util.UUID;
import java.util.function.BiFunction;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintCommands;
import org.pcrm.api.complaint.ComplaintQueries.StatusOf;
import org.pcrm.api.complaint.ComplaintQueries.TrackingView;
import org.pcrm.app.axon.Commands;
import org.pcrm.app.axon.Conditions;
import org.pcrm.app.axon.Queries;
import org.pcrm.app.http.IdempotencyKeys;
import org.pcrm.app.http.NotThere;
import org.pcrm.app.tenant.OfficeFinder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What the holder of a tracking ID sees and does: the ID is the key, and names the office. */
@Component
public class CitizensDesk {

    private final Commands commands;
    private final Queries queries;
    private final OfficeFinder offices;
    private final Answers answers;
    private final IdempotencyKeys keys;

    CitizensDesk(Commands commands, Queries queries, OfficeFinder offices, Answers answers, IdempotencyKeys keys) {
        this.commands = commands;
        this.queries = queries;
        this.offices = offices;
        this.answers = answers;
        this.keys = keys;
    }

    /** A complaint that the holder of a tracking ID came for, and its office, which acts with them. */
    public record Visit(TrackingView page, UUID office) {

        /** The tracking ID as it is spelled. */
        public String trackingId() {
            return page.trackingId();
        }
    }

    /** What the holder of a tracking ID may act on; fails like {@link #read}. */
    public Visit visit(String trackingId) {
        var page = read(trackingId);
        return new Visit(
                page,
                offices.named(page.office().slug()).orElseThrow(NotThere::new).id());
    }

    /** The tracking page; what cannot be an ID, nobody drew, or is of an office without a portal is not there. */
    TrackingView read(String trackingId) {
        return queries.find(new StatusOf(known(trackingId)), TrackingView.class).orElseThrow(NotThere::new);
    }

    /**
     * Has the citizen's command done once and answers with the tracking page as it then is.
     *
     * @param what the last part of the route
     * @param body makes the command; its JSON decides whether a request is the same one again
     */
    ResponseEntity<TrackingView> send(
            String trackingId,
            String what,
            String key,
            Record body,
            BiFunction<String, Actor, ComplaintCommands> command) {
        var visit = visit(trackingId);
        var id = visit.trackingId();
        var office = visit.office();
        var once = keys.ofPublic(visit.page().office().slug(), "POST complaints/" + id + "/" + what, key, body);
        commands.send(command.apply(id, Actor.citizen(office)), new Conditions(null, once));
        var tracking = URI.create("/api/v1/public/complaints/" + id);
        return answers.after(
                Viewer.citizen(office), id, ResponseEntity.created(tracking), answer -> answer.body(read(id)));
    }
}
