package org.pcrm.local.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.department.DepartmentCommands.CreateDepartment;
import org.pcrm.api.staff.StaffCommands.AddStaffMember;
import org.pcrm.api.tenant.Category;
import org.pcrm.api.tenant.TenantCommands.ProvisionTenant;
import org.pcrm.api.tenant.TenantCommands.SetCategories;
import org.pcrm.app.axon.Commands;
import org.pcrm.app.session.Passwords;

/** Sets up offices with their departments, categories and people, all at one moment. */
record Opening(Commands commands, Passwords passwords, Instant at) {

    /** The password of every account of the demonstration. */
    static final String PASSWORD = "Demo-Pass-2026";

    private static final int DEFAULT_SLA_HOURS = 48;
    private static final String SUPER_ADMIN = "super@pcrm.example";

    void addSuperAdmin() {
        var id = UUID.nameUUIDFromBytes(("demo/" + SUPER_ADMIN).getBytes(StandardCharsets.UTF_8));
        commands.sendAt(
                at,
                new AddStaffMember(
                        id, Actor.system(null), "Meenakshi Iyer", SUPER_ADMIN, Role.SUPER_ADMIN, null, false));
        passwords.set(id, SUPER_ADMIN, PASSWORD);
    }

    void open(Office office) {
        var system = Actor.system(office.id());
        commands.sendAt(
                at,
                new ProvisionTenant(
                        office.id(), system, office.slug(), office.name(), office.zone(), DEFAULT_SLA_HOURS));
        Table.read("departments").forEach(columns -> {
            var id = office.departmentId(columns[0]);
            commands.sendAt(at, new CreateDepartment(id, system, columns[0], Integer.valueOf(columns[1]), List.of()));
        });
        commands.sendAt(at, new SetCategories(office.id(), system, categories(office)));
        office.members().forEach(member -> add(member, system));
    }

    private static List<Category> categories(Office office) {
        return Table.read("categories").stream()
                .map(columns -> new Category(columns[0], columns[1].isEmpty() ? null : office.departmentId(columns[1])))
                .toList();
    }

    private void add(Member member, Actor system) {
        commands.sendAt(
                at,
                new AddStaffMember(
                        member.id(),
                        system,
                        member.name(),
                        member.email(),
                        member.role(),
                        member.departmentId(),
                        false));
        if (member.signsIn()) {
            passwords.set(member.id(), member.email(), PASSWORD);
        }
    }
}
