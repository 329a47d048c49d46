package org.pcrm.command.complaint;

import static org.pcrm.command.RefusedCommand.require;

import java.util.UUID;
import org.pcrm.api.Refusal;
import org.pcrm.api.actor.Role;
import org.pcrm.api.complaint.ComplaintCommands.FileComplaint;
import org.pcrm.api.complaint.Priority;
import org.pcrm.command.office.OfficeBook;

/**
 * A filing that the rules accept.
 *
 * @param departmentId where it goes; {@code null} for none
 * @param priority as chosen by hand; {@code null} leaves it to the analysis
 */
record Filing(UUID tenantId, UUID departmentId, Priority priority) {

    /** Only those who assign may name a department or a priority; a head only the own department. */
    static Filing accepted(FileComplaint command, OfficeBook book) {
        var by = command.by();
        var tenantId = by.tenantId();
        if (command.departmentId() != null || command.priority() != null) {
            require(by.role() == Role.DEPARTMENT_HEAD || by.role().managesOffice(), Refusal.forbidden());
        }
        AssignmentRules.checkCategory(book, tenantId, command.categoryName());
        var departmentId = command.departmentId();
        if (departmentId == null) {
            var locality = command.place() == null ? null : command.place().locality();
            departmentId = Routing.departmentFor(book, tenantId, command.categoryName(), locality);
        } else {
            AssignmentRules.checkDepartment(by, departmentId, tenantId, book);
        }
        return new Filing(tenantId, departmentId, command.priority());
    }
}
