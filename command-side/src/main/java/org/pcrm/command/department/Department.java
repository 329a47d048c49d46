package org.pcrm.command.department;

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
import org.pcrm.api.department.DepartmentCommands.CreateDepartment;
import org.pcrm.api.department.DepartmentEvents.DepartmentCreated;

/** One department of an office. */
@Aggregate
class Department {

    @AggregateIdentifier
    private UUID id;

    /** For Axon, which rebuilds the state from events. */
    protected Department() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CreateDepartment command, Clock clock) {
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
    }

    @EventSourcingHandler
    void evolve(DepartmentCreated event) {
        id = event.departmentId();
    }
}
