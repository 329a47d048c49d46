package org.pcrm.local.demo;

import java.util.UUID;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;

/**
 * Somebody who works in an office of the demonstration.
 *
 * @param department its name, empty for those of no department
 * @param signsIn whether there is a password
 */
record Member(Office office, String account, Role role, String department, boolean signsIn, String name) {

    static Member of(Office office, String[] columns) {
        return new Member(
                office, columns[1], Role.valueOf(columns[2]), columns[3], Boolean.parseBoolean(columns[4]), columns[5]);
    }

    UUID id() {
        return office.idOf("staff/" + account);
    }

    UUID departmentId() {
        return department.isEmpty() ? null : office.departmentId(department);
    }

    String email() {
        return account + "@" + office.slug() + ".pcrm.example";
    }

    Actor asActor() {
        return new Actor(id(), role, office.id(), departmentId());
    }
}
