package org.pcrm.command.staff;

import static org.pcrm.command.RefusedCommand.require;

import java.util.Map;
import java.util.UUID;
import org.axonframework.modelling.command.ConcurrencyException;
import org.pcrm.api.Refusal;
import org.pcrm.api.complaint.ComplaintCommands.AssignComplaint;
import org.pcrm.api.staff.StaffCommands.ChangeStaffMember;
import org.pcrm.api.staff.StaffReceipt;
import org.pcrm.command.Onward;
import org.pcrm.command.RefusedCommand;
import org.pcrm.command.office.Caseload;

/** The open complaints of an officer who leaves, given to a colleague of the same department. */
record Handover(Caseload caseload, Onward onward) {

    /** Some milliseconds each; a transaction that appends events must end well within 20 seconds. */
    private static final int AT_MOST = 250;

    /** Assigns as many as one transaction holds. */
    StaffReceipt proceed(ChangeStaffMember command, UUID departmentId) {
        int open = caseload.ofOfficer(command.staffId());
        require(
                open == 0 || command.handOverTo() != null,
                Refusal.conflict("staff.open-complaints", Map.of("openComplaints", open)));
        var next = caseload.ofOfficer(command.staffId(), AT_MOST);
        next.forEach(
                complaint -> assign(new AssignComplaint(complaint, command.by(), departmentId, command.handOverTo())));
        return new StaffReceipt(next, open - next.size());
    }

    /** A complaint that is no longer open was only a moment ago: the whole is tried again on what holds now. */
    private void assign(AssignComplaint assignment) {
        try {
            onward.send(assignment);
        } catch (RefusedCommand e) {
            throw new ConcurrencyException("The complaint changed meanwhile", e);
        }
    }
}
