package org.pcrm.app.complaint;

import static org.pcrm.app.complaint.Answers.known;

import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintQueries.ComplaintView;
import org.pcrm.api.complaint.ComplaintQueries.SimilarInView;
import org.pcrm.api.complaint.ComplaintQueries.SimilarView;
import org.pcrm.app.axon.Commands;
import org.pcrm.app.axon.Queries;
import org.pcrm.app.http.Items;
import org.pcrm.app.http.NotThere;
import org.pcrm.app.tenant.OfficeFinder;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Complaints about the same problem: shown to who is about to file another one, and decided on by staff. */
@RestController
@RequestMapping("/api/v1")
class DuplicateRoutes {

    private final Commands commands;
    private final Queries queries;
    private final OfficeFinder offices;
    private final Answers answers;

    DuplicateRoutes(Commands commands, Queries queries, OfficeFinder offices, Answers answers) {
        this.commands = commands;
        this.queries = queries;
        this.offices = offices;
        this.answers = answers;
    }

    @PostMapping("/public/offices/{slug}/similar")
    Items<SimilarView> similar(@PathVariable String slug, @Valid @RequestBody SimilarRequest told) {
        var office = offices.named(slug).orElseThrow(NotThere::new);
        var query = new SimilarInView(Viewer.citizen(office.id()), told.text(), told.category(), told.place());
        return new Items<>(queries.list(query, SimilarView.class));
    }

    @PostMapping("/complaints/{trackingId}/duplicates/{other}")
    ResponseEntity<ComplaintView> decide(
            Viewer viewer,
            Actor by,
            @PathVariable String trackingId,
            @PathVariable String other,
            @Valid @RequestBody DuplicateRequest decision) {
        List<String> followers = commands.send(decision.command(known(trackingId), by, known(other)));
        var others = Stream.concat(Stream.of(known(other)), followers.stream());
        return answers.changed(viewer, known(trackingId), others.toArray(String[]::new));
    }
}
