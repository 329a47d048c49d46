package org.pcrm.command.department;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pcrm.command.RefusedCommand.require;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.pcrm.api.Refusal;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.department.DepartmentCommands.ChangeDepartment;
import org.pcrm.api.department.DepartmentCommands.CreateDepartment;
import org.pcrm.api.department.DepartmentCommands.DeleteDepartment;
import org.pcrm.api.department.DepartmentEvents.DepartmentChanged;
import org.pcrm.api.department.DepartmentEvents.DepartmentCreated;
import org.pcrm.api.department.DepartmentEvents.DepartmentDeleted;
import org.pcrm.api.department.Profile;
import org.pcrm.api.tenant.TenantCommands.UnrouteCategories;
import org.pcrm.command.Onward;
import org.pcrm.command.office.Caseload;

/** One department of an office. */
@Aggregate
class Department {

    @AggregateIdentifier
    private UUID id;

    private UUID tenantId;
    private Profile profile;
    private boolean deleted;

    /** For Axon, which rebuilds the state from events. */
    protected Department() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    UUID decide(CreateDepartment command, Clock clock) {
        require(command.by().role().managesOffice(), Refusal.forbidden());
        if (id == null) {
            apply(new DepartmentCreated(
                    command.departmentId(),
                    command.by().tenantId(),
                    command.name(),
                    command.slaHours(),
                    command.areas(),
                    clock.instant()));
        }
        return id;
    }

    @CommandHandler
    void decide(ChangeDepartment command, Clock clock) {
        require(isOf(command.by()) && !deleted, Refusal.notFound());
        require(mayChange(command), Refusal.forbidden());
        var changed = new Profile(
                Objects.requireNonNullElse(command.name(), profile.name()),
                command.slaHours() == null
                        ? profile.slaHours()
                        : command.slaHours().orElse(null),
                Objects.requireNonNullElse(command.areas(), profile.areas()));
        if (!changed.equals(profile)) {
            apply(new DepartmentChanged(id, changed, profile, clock.instant()));
        }
    }

    @CommandHandler
    void decide(DeleteDepartment command, Caseload caseload, Onward onward, Clock clock) {
        var manages = command.by().role().managesOffice();
        require(isOf(command.by()) && (manages || !deleted), Refusal.notFound());
        require(manages, Refusal.forbidden());
        if (deleted) {
            return;
        }
        var load = caseload.ofDepartment(id);
        require(
                load.isIdle(),
                Refusal.conflict(
                        "department.in-use",
                        Map.of("activeStaff", load.activeStaff(), "openComplaints", load.openComplaints())));
        onward.send(new UnrouteCategories(tenantId, command.by(), id));
        apply(new DepartmentDeleted(id, clock.instant()));
    }

    @EventSourcingHandler
    void evolve(DepartmentCreated event) {
        id = event.departmentId();
        tenantId = event.tenantId();
        profile = new Profile(event.name(), event.slaHours(), event.areas());
    }

    @EventSourcingHandler
    void evolve(DepartmentChanged event) {
        profile = event.profile();
    }

    @EventSourcingHandler
    void evolve(DepartmentDeleted event) {
        deleted = true;
    }

    private boolean isOf(Actor by) {
        return tenantId.equals(by.tenantId());
    }

    /** Administrators change everything, a head the hours of the own department. */
    private boolean mayChange(ChangeDepartment command) {
        var by = command.by();
        return by.role().managesOffice()
                || by.role() == Role.DEPARTMENT_HEAD
                        && id.equals(by.departmentId())
                        && command.name() == null
                        && command.areas() == null;
    }
}
