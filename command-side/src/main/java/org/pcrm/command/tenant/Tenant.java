package org.pcrm.command.tenant;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pcrm.command.RefusedCommand.require;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.pcrm.api.Refusal;
import org.pcrm.api.actor.Role;
import org.pcrm.api.tenant.Category;
import org.pcrm.api.tenant.TenantCommands.ProvisionTenant;
import org.pcrm.api.tenant.TenantCommands.SetCategories;
import org.pcrm.api.tenant.TenantEvents.CategoriesSet;
import org.pcrm.api.tenant.TenantEvents.TenantProvisioned;
import org.pcrm.command.office.OfficeBook;

/** One office: its name on the platform, its clock and its categories. */
@Aggregate
class Tenant {

    @AggregateIdentifier
    private UUID id;

    private List<Category> categories = List.of();

    /** For Axon, which rebuilds the state from events. */
    protected Tenant() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ProvisionTenant command, Clock clock) {
        var role = command.by().role();
        require(role == Role.SUPER_ADMIN || role == Role.SYSTEM, Refusal.forbidden());
        if (id == null) {
            apply(new TenantProvisioned(
                    command.tenantId(),
                    command.slug(),
                    command.name(),
                    command.timeZone(),
                    command.defaultSlaHours(),
                    clock.instant()));
        }
    }

    @CommandHandler
    void decide(SetCategories command, OfficeBook book, Clock clock) {
        require(command.by().role().managesOffice(), Refusal.forbidden());
        require(id.equals(command.by().tenantId()), Refusal.notFound());
        for (var category : command.categories()) {
            require(
                    category.departmentId() == null
                            || book.department(id, category.departmentId()).isPresent(),
                    Refusal.invalid("departmentId", "department.unknown"));
        }
        if (!command.categories().equals(categories)) {
            apply(new CategoriesSet(id, command.categories(), categories, clock.instant()));
        }
    }

    @EventSourcingHandler
    void evolve(TenantProvisioned event) {
        id = event.tenantId();
    }

    @EventSourcingHandler
    void evolve(CategoriesSet event) {
        categories = event.categories();
    }
}
