package org.pcrm.app.complaint;

import jakarta.validation.Valid;
import java.net.URI;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintQueries.TrackingView;
import org.pcrm.api.complaint.ComplaintReceipt;
import org.pcrm.app.http.IdempotencyKeys;
import org.pcrm.app.http.NotThere;
import org.pcrm.app.tenant.OfficeFinder;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a citizen does without an account: file, follow by the tracking ID, and say whether it was done. */
@RestController
@RequestMapping("/api/v1/public")
class PublicRoutes {

    private final FilingDesk desk;
    private final OfficeFinder offices;
    private final CitizensDesk citizens;
    private final Answers answers;
    private final IdempotencyKeys keys;

    PublicRoutes(FilingDesk desk, OfficeFinder offices, CitizensDesk citizens, Answers answers, IdempotencyKeys keys) {
        this.desk = desk;
        this.offices = offices;
        this.citizens = citizens;
        this.answers = answers;
        this.keys = keys;
    }

    @PostMapping("/offices/{slug}/complaints")
    ResponseEntity<ComplaintReceipt> file(
            @PathVariable String slug,
            @RequestHeader(name = IdempotencyKeys.HEADER, required = false) String key,
            @Valid @RequestBody PublicFiling filing) {
        var office = offices.named(slug).orElseThrow(NotThere::new);
        var once = keys.ofPublic(office.slug(), "POST complaints", key, filing);
        var receipt = desk.file(office.id(), id -> filing.command(id, Actor.citizen(office.id())), once);
        var tracking = URI.create("/api/v1/public/complaints/" + receipt.trackingId());
        return answers.after(
                Viewer.citizen(office.id()),
                receipt.trackingId(),
                ResponseEntity.created(tracking),
                answer -> answer.body(receipt));
    }

    @GetMapping("/complaints/{trackingId}")
    TrackingView track(@PathVariable String trackingId) {
        return citizens.read(trackingId);
    }

    @PostMapping("/complaints/{trackingId}/feedback")
    ResponseEntity<TrackingView> rate(
            @PathVariable String trackingId,
            @RequestHeader(name = IdempotencyKeys.HEADER, required = false) String key,
            @Valid @RequestBody FeedbackRequest feedback) {
        return citizens.send(trackingId, "feedback", key, feedback, feedback::command);
    }

    @PostMapping("/complaints/{trackingId}/dispute")
    ResponseEntity<TrackingView> dispute(
            @PathVariable String trackingId,
            @RequestHeader(name = IdempotencyKeys.HEADER, required = false) String key,
            @Valid @RequestBody DisputeRequest dispute) {
        return citizens.send(trackingId, "dispute", key, dispute, dispute::command);
    }
}
