package org.pcrm.app.staff;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pcrm.api.Refusal;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.staff.StaffQueries.StaffInView;
import org.pcrm.api.staff.StaffQueries.StaffList;
import org.pcrm.api.staff.StaffQueries.StaffOf;
import org.pcrm.api.staff.StaffQueries.StaffView;
import org.pcrm.api.staff.StaffReceipt;
import org.pcrm.app.axon.Commands;
import org.pcrm.app.axon.Conditions;
import org.pcrm.app.axon.Queries;
import org.pcrm.app.axon.Refused;
import org.pcrm.app.http.IdempotencyKeys;
import org.pcrm.app.http.NotThere;
import org.pcrm.app.http.ReadSide;
import org.pcrm.app.http.ReadSide.Changed;
import org.pcrm.app.http.WrongField;
import org.pcrm.query.complaint.RegisterWatch;
import org.pcrm.query.staff.StaffWatch;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who works where: heads read their own department, administrators keep the office. */
@RestController
@RequestMapping("/api/v1/staff")
class StaffRoutes {

    private final Commands commands;
    private final Queries queries;
    private final ReadSide readSide;
    private final StaffWatch watch;
    private final RegisterWatch register;
    private final IdempotencyKeys keys;

    StaffRoutes(
            Commands commands,
            Queries queries,
            ReadSide readSide,
            StaffWatch watch,
            RegisterWatch register,
            IdempotencyKeys keys) {
        this.commands = commands;
        this.queries = queries;
        this.readSide = readSide;
        this.watch = watch;
        this.register = register;
        this.keys = keys;
    }

    @GetMapping
    StaffList all(Viewer viewer) {
        return queries.answer(new StaffInView(reader(viewer)), StaffList.class);
    }

    @PostMapping
    ResponseEntity<StaffView> invite(
            Viewer viewer,
            @RequestHeader(name = IdempotencyKeys.HEADER, required = false) String key,
            @Valid @RequestBody NewStaffMember member) {
        var inviter = member.role() == Role.SUPER_ADMIN ? onPlatform(viewer) : inOffice(viewer);
        var by = inviter.asActor();
        var once = keys.ofStaff(by, "POST /staff", key, member);
        UUID id = commands.send(member.command(by), new Conditions(null, once));
        return answer(
                inviter,
                id,
                List.of(new Changed(watch, id.toString())),
                ResponseEntity.created(URI.create("/api/v1/staff/" + id)));
    }

    @GetMapping("/{id}")
    StaffView one(Viewer viewer, @PathVariable UUID id) {
        return queries.find(new StaffOf(reader(viewer), id), StaffView.class).orElseThrow(NotThere::new);
    }

    /** Every round hands over some hundred complaints, and the last one changes the person too. */
    @PatchMapping("/{id}")
    ResponseEntity<StaffView> change(Viewer viewer, @PathVariable UUID id, @Valid @RequestBody StaffChange change) {
        var command = change.command(id, reader(viewer).asActor());
        var changes = new ArrayList<Changed>();
        StaffReceipt receipt;
        do {
            receipt = commands.send(command);
            receipt.handedOver().forEach(complaint -> changes.add(new Changed(register, complaint)));
        } while (receipt.left() > 0);
        changes.add(new Changed(watch, id.toString()));
        return answer(viewer, id, changes, ResponseEntity.ok());
    }

    private ResponseEntity<StaffView> answer(
            Viewer viewer, UUID id, List<Changed> changes, ResponseEntity.BodyBuilder answer) {
        return readSide.after(viewer, changes, answer, shown -> shown.body(one(viewer, id)));
    }

    private static Viewer reader(Viewer viewer) {
        if (viewer.role() != Role.DEPARTMENT_HEAD && !viewer.role().managesOffice()) {
            throw new Refused(Refusal.forbidden());
        }
        return viewer;
    }

    private static Viewer inOffice(Viewer viewer) {
        if (viewer.tenantId() == null) {
            throw new WrongField("tenant.required", "tenant");
        }
        return viewer;
    }

    /** Whoever runs the platform is of no office, also while looking at one; for all others nothing changes. */
    private static Viewer onPlatform(Viewer viewer) {
        return viewer.role() == Role.SUPER_ADMIN ? new Viewer(null, viewer.role(), null, viewer.staffId()) : viewer;
    }
}
