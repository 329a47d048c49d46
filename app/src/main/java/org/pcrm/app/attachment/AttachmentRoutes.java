package org.pcrm.app.attachment;

import static org.pcrm.app.complaint.Answers.known;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.attachment.AttachmentEvents.AttachmentLinkGiven;
import org.pcrm.api.complaint.ComplaintCommands.RemoveAttachment;
import org.pcrm.api.complaint.ComplaintQueries.AttachmentOf;
import org.pcrm.api.complaint.ComplaintQueries.Attachments;
import org.pcrm.api.complaint.ComplaintQueries.AttachmentsOf;
import org.pcrm.app.axon.Commands;
import org.pcrm.app.axon.Queries;
import org.pcrm.app.complaint.Answers;
import org.pcrm.app.http.IdempotencyKeys;
import org.pcrm.app.http.NotThere;
import org.pcrm.app.trail.Origin;
import org.pcrm.app.trail.Trail;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The files of a complaint, as staff handle them. */
@RestController
@RequestMapping("/api/v1/complaints/{trackingId}/attachments")
class AttachmentRoutes {

    private final FileWork work;
    private final AttachmentDesk desk;
    private final Commands commands;
    private final Queries queries;
    private final Answers answers;
    private final IdempotencyKeys keys;
    private final FileLinks links;
    private final Trail trail;
    private final Clock clock;

    AttachmentRoutes(
            FileWork work,
            AttachmentDesk desk,
            Commands commands,
            Queries queries,
            Answers answers,
            IdempotencyKeys keys,
            FileLinks links,
            Trail trail,
            Clock clock) {
        this.work = work;
        this.desk = desk;
        this.commands = commands;
        this.queries = queries;
        this.answers = answers;
        this.keys = keys;
        this.links = links;
        this.trail = trail;
        this.clock = clock;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(implementation = UploadForm.class)))
    ResponseEntity<Attached> attach(
            Viewer viewer,
            Actor by,
            @PathVariable String trackingId,
            @RequestHeader(name = IdempotencyKeys.HEADER, required = false) String key,
            HttpServletRequest request) {
        var complaint = known(trackingId);
        // Before ten megabytes are read: who may not attach, or does not see it, need not send them.
        work.ask(() -> read(viewer, complaint));
        var route = "POST /complaints/" + complaint + "/attachments";
        var attached = desk.attach(complaint, by, request, sent -> keys.ofStaff(by, route, key, sent));
        var files = URI.create("/api/v1/complaints/" + complaint + "/attachments");
        return answers.after(viewer, complaint, ResponseEntity.created(files), answer -> answer.body(attached));
    }

    @GetMapping
    Attachments attachments(Viewer viewer, @PathVariable String trackingId) {
        return read(viewer, known(trackingId));
    }

    @GetMapping("/{attachmentId}/link")
    FileLink link(Viewer viewer, @PathVariable String trackingId, @PathVariable UUID attachmentId) {
        var complaint = known(trackingId);
        if (read(viewer, complaint).items().stream().noneMatch(file -> file.id().equals(attachmentId))) {
            throw new NotThere();
        }
        var end = links.end();
        trail.record(
                Origin.by(viewer.asActor()), new AttachmentLinkGiven(attachmentId, complaint, end, clock.instant()));
        return new FileLink("/api/v1/files/" + links.sign(new AttachmentOf(viewer, complaint, attachmentId), end), end);
    }

    @DeleteMapping("/{attachmentId}")
    ResponseEntity<Void> remove(
            Viewer viewer,
            Actor by,
            @PathVariable String trackingId,
            @PathVariable UUID attachmentId,
            @Valid @org.springframework.web.bind.annotation.RequestBody RemovalRequest removal) {
        var complaint = known(trackingId);
        commands.send(new RemoveAttachment(complaint, by, attachmentId, removal.reason()));
        return answers.after(viewer, complaint, ResponseEntity.status(HttpStatus.NO_CONTENT), BodyBuilder::build);
    }

    private Attachments read(Viewer viewer, String trackingId) {
        return queries.find(new AttachmentsOf(viewer, trackingId), Attachments.class)
                .orElseThrow(() -> answers.unreadable(viewer, trackingId));
    }
}
