package org.pcrm.app.tenant;

import jakarta.validation.Valid;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.tenant.TenantQueries.SlaPoliciesOf;
import org.pcrm.api.tenant.TenantQueries.SlaPoliciesView;
import org.pcrm.app.axon.Commands;
import org.pcrm.app.axon.Queries;
import org.pcrm.app.http.NotThere;
import org.pcrm.app.http.ReadSide;
import org.pcrm.query.tenant.OfficeWatch;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * How long an office gives itself. Departments' own hours are theirs to tell. The policies of all offices together mean
 * nothing, so that reading names an office too.
 */
@RestController
@RequestMapping("/api/v1/sla-policies")
class SlaPolicyRoutes {

    private final Commands commands;
    private final Queries queries;
    private final ReadSide readSide;
    private final OfficeWatch watch;

    SlaPolicyRoutes(Commands commands, Queries queries, ReadSide readSide, OfficeWatch watch) {
        this.commands = commands;
        this.queries = queries;
        this.readSide = readSide;
        this.watch = watch;
    }

    @GetMapping
    SlaPoliciesView all(Viewer viewer, Actor by) {
        return queries.find(new SlaPoliciesOf(viewer, by.tenantId()), SlaPoliciesView.class)
                .orElseThrow(NotThere::new);
    }

    @PutMapping
    ResponseEntity<SlaPoliciesView> set(Viewer viewer, Actor by, @Valid @RequestBody SlaPolicyList policies) {
        commands.send(policies.command(by));
        return readSide.after(
                viewer, watch, by.tenantId().toString(), ResponseEntity.ok(), answer -> answer.body(all(viewer, by)));
    }
}
