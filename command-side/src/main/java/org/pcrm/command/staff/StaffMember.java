package org.pcrm.command.staff;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pcrm.command.RefusedCommand.require;

import java.time.Clock;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.pcrm.api.Refusal;
import org.pcrm.api.staff.StaffCommands.AddStaffMember;
import org.pcrm.api.staff.StaffEvents.StaffMemberAdded;
import org.pcrm.api.staff.StaffEvents.StaffMemberInvited;
import org.pcrm.command.office.OfficeBook;

/** One person with an account. */
@Aggregate
class StaffMember {

    @AggregateIdentifier
    private UUID id;

    /** For Axon, which rebuilds the state from events. */
    protected StaffMember() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AddStaffMember command, OfficeBook book, Clock clock) {
        var by = command.by();
        require(Appointments.mayGive(by.role(), command.role()), Refusal.forbidden());
        Appointments.check(command, book);
        if (id != null) {
            return;
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
    }

    @EventSourcingHandler
    void evolve(StaffMemberAdded event) {
        id = event.staffId();
    }
}
