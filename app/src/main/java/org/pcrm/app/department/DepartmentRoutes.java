package org.pcrm.app.department;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.department.DepartmentCommands.DeleteDepartment;
import org.pcrm.api.department.DepartmentQueries.DepartmentOf;
import org.pcrm.api.department.DepartmentQueries.DepartmentView;
import org.pcrm.api.department.DepartmentQueries.DepartmentsInView;
import org.pcrm.app.axon.Commands;
import org.pcrm.app.axon.Conditions;
import org.pcrm.app.axon.Queries;
import org.pcrm.app.http.IdempotencyKeys;
import org.pcrm.app.http.Items;
import org.pcrm.app.http.NotThere;
import org.pcrm.app.http.ReadSide;
import org.pcrm.app.http.ReadSide.Changed;
import org.pcrm.query.department.DepartmentWatch;
import org.pcrm.query.tenant.OfficeWatch;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The departments of the office. */
@RestController
@RequestMapping("/api/v1/departments")
class DepartmentRoutes {

    private final Commands commands;
    private final Queries queries;
    private final ReadSide readSide;
    private final DepartmentWatch watch;
    private final OfficeWatch offices;
    private final IdempotencyKeys keys;

    DepartmentRoutes(
            Commands commands,
            Queries queries,
            ReadSide readSide,
            DepartmentWatch watch,
            OfficeWatch offices,
            IdempotencyKeys keys) {
        this.commands = commands;
        this.queries = queries;
        this.readSide = readSide;
        this.watch = watch;
        this.offices = offices;
        this.keys = keys;
    }

    @GetMapping
    Items<DepartmentView> all(Viewer viewer) {
        return new Items<>(queries.list(new DepartmentsInView(viewer), DepartmentView.class));
    }

    @PostMapping
    ResponseEntity<DepartmentView> create(
            Viewer viewer,
            Actor by,
            @RequestHeader(name = IdempotencyKeys.HEADER, required = false) String key,
            @Valid @RequestBody NewDepartment department) {
        var once = keys.ofStaff(by, "POST /departments", key, department);
        UUID id = commands.send(department.command(by), new Conditions(null, once));
        return answer(viewer, id, ResponseEntity.created(URI.create("/api/v1/departments/" + id)));
    }

    @GetMapping("/{id}")
    DepartmentView one(Viewer viewer, @PathVariable UUID id) {
        return queries.find(new DepartmentOf(viewer, id), DepartmentView.class).orElseThrow(NotThere::new);
    }

    @PatchMapping("/{id}")
    ResponseEntity<DepartmentView> change(
            Viewer viewer, Actor by, @PathVariable UUID id, @Valid @RequestBody DepartmentChange change) {
        commands.send(change.command(id, by));
        return answer(viewer, id, ResponseEntity.ok());
    }

    /** Shown once the categories show it too: their routing goes along. */
    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(Viewer viewer, Actor by, @PathVariable UUID id) {
        commands.send(new DeleteDepartment(id, by));
        var changes = List.of(
                new Changed(watch, id.toString()),
                new Changed(offices, by.tenantId().toString()));
        return readSide.after(viewer, changes, ResponseEntity.status(HttpStatus.NO_CONTENT), BodyBuilder::build);
    }

    private ResponseEntity<DepartmentView> answer(Viewer viewer, UUID id, BodyBuilder answer) {
        return readSide.after(viewer, watch, id.toString(), answer, shown -> shown.body(one(viewer, id)));
    }
}
