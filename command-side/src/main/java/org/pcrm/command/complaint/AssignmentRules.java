package org.pcrm.command.complaint;

import static org.pcrm.command.RefusedCommand.require;

import java.util.UUID;
import org.pcrm.api.Refusal;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.complaint.ComplaintCommands.AssignComplaint;
import org.pcrm.command.office.OfficeBook;

/** What an assignment may name. */
final class AssignmentRules {

    private AssignmentRules() {}

    /** The department is of the office, a head names only the own one, the officer is active and belongs to it. */
    static void check(AssignComplaint command, UUID tenantId, OfficeBook book) {
        checkDepartment(command.by(), command.departmentId(), tenantId, book);
        require(
                command.officerId() == null
                        || book.isActiveOfficer(tenantId, command.departmentId(), command.officerId()),
                Refusal.invalid("officerId", "officer.unknown"));
    }

    /** Whether who had a complaint before can have it again; who left cannot, nor can a department that was given up. */
    static boolean stillWork(UUID departmentId, UUID officerId, UUID tenantId, OfficeBook book) {
        return officerId == null
                ? departmentId == null
                        || book.department(tenantId, departmentId).isPresent()
                : book.isActiveOfficer(tenantId, departmentId, officerId);
    }

    /** The department, or {@code null} when it was given up. */
    static UUID ifKept(UUID departmentId, UUID tenantId, OfficeBook book) {
        return book.department(tenantId, departmentId).isPresent() ? departmentId : null;
    }

    static void checkDepartment(Actor by, UUID departmentId, UUID tenantId, OfficeBook book) {
        require(
                book.department(tenantId, departmentId).isPresent(),
                Refusal.invalid("departmentId", "department.unknown"));
        require(by.role() != Role.DEPARTMENT_HEAD || departmentId.equals(by.departmentId()), Refusal.forbidden());
    }

    static void checkCategory(OfficeBook book, UUID tenantId, String category) {
        require(
                category == null || book.category(tenantId, category).isPresent(),
                Refusal.invalid("category", "category.unknown"));
    }
}
