package org.pcrm.app.complaint;

import static org.pcrm.app.complaint.Answers.known;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintCommands;
import org.pcrm.api.complaint.ComplaintCommands.AssignComplaint;
import org.pcrm.api.complaint.ComplaintQueries.ComplaintAsOf;
import org.pcrm.api.complaint.ComplaintQueries.ComplaintView;
import org.pcrm.api.complaint.ComplaintQueries.Page;
import org.pcrm.api.complaint.ComplaintReceipt;
import org.pcrm.api.complaint.Listing;
import org.pcrm.app.axon.Commands;
import org.pcrm.app.axon.Conditions;
import org.pcrm.app.axon.Queries;
import org.pcrm.app.export.CsvText;
import org.pcrm.app.http.IdempotencyKeys;
import org.pcrm.app.http.NotThere;
import org.pcrm.app.http.Versions;
import org.pcrm.app.http.WrongField;
import org.pcrm.command.office.OfficeBook;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Complaints as staff work them. */
@RestController
@RequestMapping("/api/v1/complaints")
class ComplaintRoutes {

    private final Commands commands;
    private final Queries queries;
    private final FilingDesk desk;
    private final Answers answers;
    private final OfficeBook book;
    private final Clock clock;
    private final IdempotencyKeys keys;
    private final ComplaintFiles files;

    ComplaintRoutes(
            Commands commands,
            Queries queries,
            FilingDesk desk,
            Answers answers,
            OfficeBook book,
            Clock clock,
            IdempotencyKeys keys,
            ComplaintFiles files) {
        this.commands = commands;
        this.queries = queries;
        this.desk = desk;
        this.answers = answers;
        this.book = book;
        this.clock = clock;
        this.keys = keys;
        this.files = files;
    }

    @PostMapping
    @ApiResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(oneOf = {ComplaintView.class, ComplaintReceipt.class})))
    ResponseEntity<Object> file(
            Viewer viewer,
            Actor by,
            @RequestHeader(name = IdempotencyKeys.HEADER, required = false) String key,
            @Valid @RequestBody StaffFiling filing) {
        var once = keys.ofStaff(by, "POST /complaints", key, filing);
        var receipt = desk.file(by.tenantId(), id -> filing.command(id, by), once);
        return answers.after(
                viewer,
                receipt.trackingId(),
                created(receipt.trackingId()),
                answer -> answers.find(viewer, receipt.trackingId())
                        .map(filed ->
                                answer.eTag(Versions.etag(filed.version())).<Object>body(filed))
                        .orElseGet(() -> answer.body(receipt)));
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Page<ComplaintView> list(Viewer viewer, @Valid ListRequest request) {
        return Pages.of(queries.answer(asked(viewer, request), Page.class));
    }

    /** Described with the list. */
    @Hidden
    @GetMapping(produces = CsvText.TYPE)
    void file(Viewer viewer, @Valid ListRequest request, HttpServletResponse response) throws IOException {
        files.write(asked(viewer, request), response);
    }

    /**
     * One complaint.
     *
     * @param asOf an instant: the state at that moment, which allows nothing and has no ETag
     */
    @GetMapping("/{trackingId}")
    ResponseEntity<ComplaintView> one(
            Viewer viewer, @PathVariable String trackingId, @RequestParam(required = false) Instant asOf) {
        if (asOf != null) {
            if (asOf.isAfter(clock.instant())) {
                throw new WrongField("moment.future", "asOf");
            }
            return queries.find(new ComplaintAsOf(viewer, known(trackingId), asOf), ComplaintView.class)
                    .map(ResponseEntity::ok)
                    .orElseThrow(NotThere::new);
        }
        var complaint = answers.find(viewer, known(trackingId)).orElseThrow(NotThere::new);
        return ResponseEntity.ok().eTag(Versions.etag(complaint.version())).body(complaint);
    }

    @PatchMapping("/{trackingId}")
    ResponseEntity<ComplaintView> correct(
            Viewer viewer,
            Actor by,
            @PathVariable String trackingId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String version,
            @Valid @RequestBody CorrectionRequest correction) {
        return change(viewer, correction.command(known(trackingId), by), version);
    }

    @PostMapping("/{trackingId}/assignment")
    ResponseEntity<ComplaintView> assign(
            Viewer viewer,
            Actor by,
            @PathVariable String trackingId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String version,
            @Valid @RequestBody AssignmentRequest to) {
        return change(viewer, new AssignComplaint(known(trackingId), by, to.departmentId(), to.officerId()), version);
    }

    @PostMapping("/{trackingId}/transitions")
    ResponseEntity<ComplaintView> move(
            Viewer viewer,
            Actor by,
            @PathVariable String trackingId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String version,
            @Valid @RequestBody TransitionRequest transition) {
        return change(viewer, transition.command(known(trackingId), by), version);
    }

    private ResponseEntity<ComplaintView> change(Viewer viewer, ComplaintCommands command, String version) {
        var expected = Versions.expected(version);
        commands.send(command, new Conditions(boxed(expected), null));
        return answers.changed(viewer, command.trackingId());
    }

    private static Long boxed(OptionalLong expected) {
        return expected.isPresent() ? expected.getAsLong() : null;
    }

    private Listing asked(Viewer viewer, ListRequest request) {
        if (request.category() != null && viewer.tenantId() != null) {
            book.category(viewer.tenantId(), request.category())
                    .orElseThrow(() -> new WrongField("category.unknown", "category"));
        }
        return request.query(viewer, zone(viewer));
    }

    private ZoneId zone(Viewer viewer) {
        return viewer.tenantId() == null
                ? ZoneOffset.UTC
                : book.office(viewer.tenantId()).timeZone();
    }

    private static ResponseEntity.BodyBuilder created(String trackingId) {
        return ResponseEntity.created(URI.create("/api/v1/complaints/" + trackingId));
    }
}
