package org.pcrm.app.audit;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.pcrm.api.Refusal;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.audit.AuditEvents.AuditExported;
import org.pcrm.api.audit.AuditEvents.AuditViewed;
import org.pcrm.api.audit.AuditQueries.AuditInView;
import org.pcrm.api.audit.AuditQueries.AuditPage;
import org.pcrm.app.axon.Queries;
import org.pcrm.app.axon.Refused;
import org.pcrm.app.trail.Origin;
import org.pcrm.app.trail.Trail;
import org.pcrm.app.trail.Wording;
import org.pcrm.command.office.OfficeBook;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail, for administrators: of their office, or of the platform. Reading it is part of it. */
@RestController
@RequestMapping("/api/v1/audit")
class AuditRoutes {

    private final Queries queries;
    private final Trail trail;
    private final Wording wording;
    private final AuditFile file;
    private final OfficeBook book;
    private final Clock clock;

    AuditRoutes(Queries queries, Trail trail, Wording wording, AuditFile file, OfficeBook book, Clock clock) {
        this.queries = queries;
        this.trail = trail;
        this.wording = wording;
        this.file = file;
        this.book = book;
        this.clock = clock;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    AuditItems page(Viewer viewer, Locale locale, @Valid AuditRequest request) {
        permit(viewer);
        var filter = request.filter(zone(viewer));
        var page = queries.answer(new AuditInView(viewer, filter, request.most(), request.cursor()), AuditPage.class);
        trail.record(
                Origin.by(viewer.asActor()), new AuditViewed(viewer.staffId(), request.narrowing(), clock.instant()));
        return new AuditItems(
                page.items().stream()
                        .map(entry -> AuditItem.of(
                                entry,
                                wording.of(locale, entry.action(), entry.actor(), entry.details(), entry.names())))
                        .toList(),
                page.nextCursor());
    }

    /** Described with the page. */
    @Hidden
    @GetMapping(produces = MediaType.APPLICATION_NDJSON_VALUE)
    void file(Viewer viewer, @Valid AuditRequest request, HttpServletResponse response) throws IOException {
        permit(viewer);
        var filter = request.filter(zone(viewer));
        trail.record(
                Origin.by(viewer.asActor()), new AuditExported(viewer.staffId(), request.narrowing(), clock.instant()));
        file.write(viewer, filter, response);
    }

    private static void permit(Viewer viewer) {
        if (!viewer.role().managesOffice()) {
            throw new Refused(Refusal.forbidden());
        }
    }

    private ZoneId zone(Viewer viewer) {
        return viewer.tenantId() == null
                ? ZoneOffset.UTC
                : book.office(viewer.tenantId()).timeZone();
    }
}
