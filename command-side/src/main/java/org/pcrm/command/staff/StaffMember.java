package org.pcrm.command.staff;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pcrm.command.RefusedCommand.require;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
import org.pcrm.api.staff.StaffCommands.AddStaffMember;
import org.pcrm.api.staff.StaffCommands.ChangeStaffMember;
import org.pcrm.api.staff.StaffEvents.StaffMemberAdded;
import org.pcrm.api.staff.StaffEvents.StaffMemberDeactivated;
import org.pcrm.api.staff.StaffEvents.StaffMemberInvited;
import org.pcrm.api.staff.StaffEvents.StaffMemberReactivated;
import org.pcrm.api.staff.StaffEvents.StaffMemberRenamed;
import org.pcrm.api.staff.StaffEvents.StaffMemberTransferred;
import org.pcrm.api.staff.StaffEvents.StaffRoleChanged;
import org.pcrm.api.staff.StaffReceipt;
import org.pcrm.command.Onward;
import org.pcrm.command.office.Caseload;
import org.pcrm.command.office.OfficeBook;

/** One person with an account. */
@Aggregate
class StaffMember {

    private static final StaffReceipt NOTHING_LEFT = new StaffReceipt(List.of(), 0);

    @AggregateIdentifier
    private UUID id;

    private UUID tenantId;
    private String name;
    private Post post;

    /** For Axon, which rebuilds the state from events. */
    protected StaffMember() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    UUID decide(AddStaffMember command, OfficeBook book, Clock clock) {
        var by = command.by();
        require(Appointments.mayGive(by.role(), command.role()), Refusal.forbidden());
        Appointments.check(by.tenantId(), command.role(), command.departmentId(), book);
        if (id != null) {
            return id;
        }
        apply(new StaffMemberAdded(
                command.staffId(),
                by.tenantId(),
                command.name(),
                command.email(),
                command.role(),
                command.departmentId(),
                clock.instant()));
        if (command.invited()) {
            apply(new StaffMemberInvited(id, by.tenantId(), command.email(), clock.instant()));
        }
        return id;
    }

    @CommandHandler
    StaffReceipt decide(ChangeStaffMember command, OfficeBook book, Caseload caseload, Onward onward, Clock clock) {
        Appointments.checkNotOneself(command, post);
        permit(command.by());
        var next = post.after(command);
        require(Appointments.mayGive(command.by().role(), next.role()), Refusal.forbidden());
        if (!next.equals(post)) {
            Appointments.check(tenantId, next.role(), next.departmentId(), book);
        }
        Appointments.checkSuccessor(command, tenantId, post, book);
        var receipt = post.leavesWorkBehind(next)
                ? new Handover(caseload, onward).proceed(command, post.departmentId())
                : NOTHING_LEFT;
        if (receipt.left() > 0) {
            return receipt;
        }
        if (command.name() != null && !command.name().equals(name)) {
            apply(new StaffMemberRenamed(id, command.name(), name, clock.instant()));
        }
        become(next, clock.instant());
        return receipt;
    }

    @EventSourcingHandler
    void evolve(StaffMemberAdded event) {
        id = event.staffId();
        tenantId = event.tenantId();
        name = event.name();
        post = new Post(event.role(), event.departmentId(), true);
    }

    @EventSourcingHandler
    void evolve(StaffMemberRenamed event) {
        name = event.name();
    }

    @EventSourcingHandler
    void evolve(StaffRoleChanged event) {
        post = new Post(event.role(), post.departmentId(), post.active());
    }

    @EventSourcingHandler
    void evolve(StaffMemberTransferred event) {
        post = new Post(post.role(), event.departmentId(), post.active());
    }

    @EventSourcingHandler
    void evolve(StaffMemberDeactivated event) {
        post = new Post(post.role(), post.departmentId(), false);
    }

    @EventSourcingHandler
    void evolve(StaffMemberReactivated event) {
        post = new Post(post.role(), post.departmentId(), true);
    }

    /** Who is of another office is not there, nor is one of another department for a head. */
    private void permit(Actor by) {
        require(by.tenantId() != null || tenantId == null, Refusal.invalid("tenant", "tenant.required"));
        require(Objects.equals(by.tenantId(), tenantId), Refusal.notFound());
        require(
                by.role() != Role.DEPARTMENT_HEAD || Objects.equals(by.departmentId(), post.departmentId()),
                Refusal.notFound());
        require(Appointments.mayGive(by.role(), post.role()), Refusal.forbidden());
    }

    private void become(Post next, Instant now) {
        var before = post;
        if (next.role() != before.role()) {
            apply(new StaffRoleChanged(id, next.role(), before.role(), now));
        }
        if (!Objects.equals(next.departmentId(), before.departmentId())) {
            apply(new StaffMemberTransferred(id, next.departmentId(), before.departmentId(), now));
        }
        if (before.active() && !next.active()) {
            apply(new StaffMemberDeactivated(id, now));
        }
        if (!before.active() && next.active()) {
            apply(new StaffMemberReactivated(id, now));
        }
    }
}
