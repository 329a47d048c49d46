package org.pcrm.local.demo;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;

/** One office of the demonstration; its identities follow from names, the same in every demonstration. */
record Office(String slug, String name, ZoneId zone) {

    static List<Office> all() {
        return Table.read("offices").stream()
                .map(columns -> new Office(columns[0], columns[1], ZoneId.of(columns[2])))
                .toList();
    }

    UUID id() {
        return idOf("office");
    }

    UUID departmentId(String department) {
        return idOf("department/" + department);
    }

    UUID idOf(String thing) {
        return UUID.nameUUIDFromBytes(("demo/" + slug + "/" + thing).getBytes(StandardCharsets.UTF_8));
    }

    List<Member> members() {
        return Table.about("staff", slug)
                .map(columns -> Member.of(this, columns))
                .toList();
    }

    /** The officers of a department. */
    List<Member> officers(String department) {
        return members().stream()
                .filter(member ->
                        member.role() == Role.OFFICER && member.department().equals(department))
                .toList();
    }

    /** Who directs the work of a department: its head, else the office's administrator. */
    Actor director(String department) {
        return members().stream()
                .filter(member -> member.role() == Role.DEPARTMENT_HEAD
                        && member.department().equals(department))
                .findFirst()
                .map(Member::asActor)
                .orElseGet(this::administrator);
    }

    Actor administrator() {
        return the(Role.ADMIN);
    }

    Actor operator() {
        return the(Role.CALL_OPERATOR);
    }

    private Actor the(Role role) {
        return members().stream()
                .filter(member -> member.role() == role)
                .findFirst()
                .orElseThrow()
                .asActor();
    }
}
