package org.pcrm.app.attachment;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Viewer;
import org.pcrm.app.complaint.Answers;
import org.pcrm.app.complaint.CitizensDesk;
import org.pcrm.app.http.IdempotencyKeys;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a citizen shows beside what they told; whoever holds the tracking ID adds files, and reads none. */
@RestController
@RequestMapping("/api/v1/public/complaints/{trackingId}/attachments")
class PublicAttachmentRoutes {

    private final FileWork work;
    private final AttachmentDesk desk;
    private final CitizensDesk citizens;
    private final Answers answers;
    private final IdempotencyKeys keys;

    PublicAttachmentRoutes(
            FileWork work, AttachmentDesk desk, CitizensDesk citizens, Answers answers, IdempotencyKeys keys) {
        this.work = work;
        this.desk = desk;
        this.citizens = citizens;
        this.answers = answers;
        this.keys = keys;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(implementation = UploadForm.class)))
    ResponseEntity<Attached> attach(
            @PathVariable String trackingId,
            @RequestHeader(name = IdempotencyKeys.HEADER, required = false) String key,
            HttpServletRequest request) {
        var visit = work.ask(() -> citizens.visit(trackingId));
        var id = visit.trackingId();
        var route = "POST complaints/" + id + "/attachments";
        var attached = desk.attach(
                id,
                Actor.citizen(visit.office()),
                request,
                sent -> keys.ofPublic(visit.page().office().slug(), route, key, sent));
        // There is no address at which they could read it.
        var tracking = URI.create("/api/v1/public/complaints/" + id);
        return answers.after(
                Viewer.citizen(visit.office()), id, ResponseEntity.created(tracking), answer -> answer.body(attached));
    }
}
