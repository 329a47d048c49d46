package org.pcrm.command.tenant;

import static java.util.Objects.requireNonNullElse;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pcrm.command.RefusedCommand.require;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
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
import org.pcrm.api.tenant.Category;
import org.pcrm.api.tenant.CategoryHours;
import org.pcrm.api.tenant.TenantCommands.ChangeTenant;
import org.pcrm.api.tenant.TenantCommands.OpenOffice;
import org.pcrm.api.tenant.TenantCommands.ProvisionTenant;
import org.pcrm.api.tenant.TenantCommands.SetCategories;
import org.pcrm.api.tenant.TenantCommands.SetSlaPolicies;
import org.pcrm.api.tenant.TenantCommands.UnrouteCategories;
import org.pcrm.api.tenant.TenantEvents.CategoriesSet;
import org.pcrm.api.tenant.TenantEvents.SlaPoliciesSet;
import org.pcrm.api.tenant.TenantEvents.TenantChanged;
import org.pcrm.api.tenant.TenantEvents.TenantDeactivated;
import org.pcrm.api.tenant.TenantEvents.TenantProvisioned;
import org.pcrm.api.tenant.TenantEvents.TenantReactivated;
import org.pcrm.api.tenant.Terms;
import org.pcrm.command.Onward;
import org.pcrm.command.office.OfficeBook;

/** One office: its name on the platform, its clock, its categories and how long it gives itself. */
@Aggregate
class Tenant {

    @AggregateIdentifier
    private UUID id;

    private Terms terms;
    private boolean active;
    private List<Category> categories = List.of();
    private List<CategoryHours> policies = List.of();

    /** For Axon, which rebuilds the state from events. */
    protected Tenant() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ProvisionTenant command, Clock clock) {
        requirePlatform(command.by());
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
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    UUID decide(OpenOffice command, Onward onward, Clock clock) {
        var by = command.by();
        requirePlatform(by);
        if (id == null) {
            var now = clock.instant();
            apply(new TenantProvisioned(
                    command.tenantId(),
                    command.slug(),
                    command.name(),
                    command.timeZone(),
                    command.defaultSlaHours(),
                    now));
            apply(new CategoriesSet(id, command.categories(), List.of(), now));
            var first = command.administrator();
            var within = new Actor(by.id(), by.role(), id, null);
            onward.send(
                    new AddStaffMember(first.staffId(), within, first.name(), first.email(), Role.ADMIN, null, true));
        }
        return id;
    }

    @CommandHandler
    void decide(ChangeTenant command, Clock clock) {
        requirePlatform(command.by());
        var changed = new Terms(
                requireNonNullElse(command.name(), terms.name()),
                requireNonNullElse(command.timeZone(), terms.timeZone()),
                requireNonNullElse(command.defaultSlaHours(), terms.defaultSlaHours()),
                requireNonNullElse(command.disputeDays(), terms.disputeDays()),
                requireNonNullElse(command.autoCloseDays(), terms.autoCloseDays()));
        change(changed, clock);
        if (command.active() != null && command.active() != active) {
            apply(active ? new TenantDeactivated(id, clock.instant()) : new TenantReactivated(id, clock.instant()));
        }
    }

    @CommandHandler
    void decide(SetCategories command, OfficeBook book, Clock clock) {
        requireOffice(command.by());
        for (int i = 0; i < command.categories().size(); i++) {
            var department = command.categories().get(i).departmentId();
            require(
                    department == null || book.department(id, department).isPresent(),
                    Refusal.invalid("items[%d].departmentId".formatted(i), "department.unknown"));
        }
        set(command.categories(), clock);
        grant(policies.stream().filter(policy -> has(policy.category())).toList(), clock);
    }

    @CommandHandler
    void decide(SetSlaPolicies command, Clock clock) {
        requireOffice(command.by());
        for (int i = 0; i < command.categories().size(); i++) {
            require(
                    has(command.categories().get(i).category()),
                    Refusal.invalid("categories[%d].category".formatted(i), "category.unknown"));
        }
        change(terms.granting(command.defaultHours()), clock);
        grant(
                command.categories().stream()
                        .sorted(Comparator.comparing(CategoryHours::category))
                        .toList(),
                clock);
    }

    @CommandHandler
    void decide(UnrouteCategories command, Clock clock) {
        requireOffice(command.by());
        set(
                categories.stream()
                        .map(category -> command.departmentId().equals(category.departmentId())
                                ? new Category(category.name(), null)
                                : category)
                        .toList(),
                clock);
    }

    @EventSourcingHandler
    void evolve(TenantProvisioned event) {
        id = event.tenantId();
        terms = Terms.begun(event.name(), event.timeZone(), event.defaultSlaHours());
        active = true;
    }

    @EventSourcingHandler
    void evolve(TenantChanged event) {
        terms = event.terms();
    }

    @EventSourcingHandler
    void evolve(TenantDeactivated event) {
        active = false;
    }

    @EventSourcingHandler
    void evolve(TenantReactivated event) {
        active = true;
    }

    @EventSourcingHandler
    void evolve(CategoriesSet event) {
        categories = event.categories();
    }

    @EventSourcingHandler
    void evolve(SlaPoliciesSet event) {
        policies = event.policies();
    }

    private static void requirePlatform(Actor by) {
        require(by.role() == Role.SUPER_ADMIN || by.role() == Role.SYSTEM, Refusal.forbidden());
    }

    private void requireOffice(Actor by) {
        require(by.role().managesOffice(), Refusal.forbidden());
        require(id.equals(by.tenantId()), Refusal.notFound());
    }

    private boolean has(String category) {
        return categories.stream().anyMatch(one -> one.name().equals(category));
    }

    private void change(Terms wanted, Clock clock) {
        if (!wanted.equals(terms)) {
            apply(new TenantChanged(id, wanted, terms, clock.instant()));
        }
    }

    private void grant(List<CategoryHours> wanted, Clock clock) {
        if (!wanted.equals(policies)) {
            apply(new SlaPoliciesSet(id, wanted, policies, clock.instant()));
        }
    }

    private void set(List<Category> wanted, Clock clock) {
        if (!wanted.equals(categories)) {
            apply(new CategoriesSet(id, wanted, categories, clock.instant()));
        }
    }
}
