package org.pcrm.app.tenant;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.tenant.TenantQueries.TenantOf;
import org.pcrm.api.tenant.TenantQueries.TenantView;
import org.pcrm.api.tenant.TenantQueries.TenantsInView;
import org.pcrm.app.axon.Commands;
import org.pcrm.app.axon.Conditions;
import org.pcrm.app.axon.Queries;
import org.pcrm.app.http.IdempotencyKeys;
import org.pcrm.app.http.Items;
import org.pcrm.app.http.NotThere;
import org.pcrm.app.http.Platform;
import org.pcrm.app.http.ReadSide;
import org.pcrm.query.tenant.OfficeWatch;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The offices of the platform, for those who run it: of no office themselves. */
@RestController
@RequestMapping("/api/v1/tenants")
class TenantRoutes {

    private final Commands commands;
    private final Queries queries;
    private final ReadSide readSide;
    private final OfficeWatch watch;
    private final IdempotencyKeys keys;

    TenantRoutes(Commands commands, Queries queries, ReadSide readSide, OfficeWatch watch, IdempotencyKeys keys) {
        this.commands = commands;
        this.queries = queries;
        this.readSide = readSide;
        this.watch = watch;
        this.keys = keys;
    }

    @GetMapping
    Items<TenantView> all(Viewer viewer) {
        return new Items<>(queries.list(new TenantsInView(Platform.asks(viewer)), TenantView.class));
    }

    @PostMapping
    ResponseEntity<TenantView> open(
            Viewer viewer,
            @RequestHeader(name = IdempotencyKeys.HEADER, required = false) String key,
            @Valid @RequestBody NewTenant tenant) {
        var by = Platform.asks(viewer).asActor();
        var once = keys.ofStaff(by, "POST /tenants", key, tenant);
        UUID id = commands.send(tenant.command(by), new Conditions(null, once));
        return answer(
                viewer, id, tenant.slug(), ResponseEntity.created(URI.create("/api/v1/tenants/" + tenant.slug())));
    }

    @GetMapping("/{slug}")
    TenantView one(Viewer viewer, @PathVariable String slug) {
        return queries.find(new TenantOf(Platform.asks(viewer), slug), TenantView.class)
                .orElseThrow(NotThere::new);
    }

    @PatchMapping("/{slug}")
    ResponseEntity<TenantView> change(
            Viewer viewer, @PathVariable String slug, @Valid @RequestBody TenantChange change) {
        var id = one(viewer, slug).id();
        commands.send(change.command(id, Platform.asks(viewer).asActor()));
        return answer(viewer, id, slug, ResponseEntity.ok());
    }

    private ResponseEntity<TenantView> answer(Viewer viewer, UUID id, String slug, ResponseEntity.BodyBuilder answer) {
        return readSide.after(
                Platform.asks(viewer), watch, id.toString(), answer, shown -> shown.body(one(viewer, slug)));
    }
}
