package org.pcrm.command.office;

import java.util.List;
import java.util.UUID;

/**
 * Who has how much to do at this moment. A look without a lock: what changes before the decision is stored is found by
 * the ledger, and the command is tried again.
 */
public interface Caseload {

    /** What keeps a department from being given up. */
    Department ofDepartment(UUID departmentId);

    /** How many open complaints are assigned to the officer. */
    int ofOfficer(UUID officerId);

    /** Tracking IDs of open complaints assigned to the officer, in ascending order. */
    List<String> ofOfficer(UUID officerId, int atMost);

    /** Active staff and open complaints, assigned to somebody or not. */
    record Department(int activeStaff, int openComplaints) {

        /** Whether nobody works there and nothing is to be done. */
        public boolean isIdle() {
            return activeStaff == 0 && openComplaints == 0;
        }
    }
}
