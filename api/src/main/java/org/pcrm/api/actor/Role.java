package org.pcrm.api.actor;

/** What a person (or the system) is in P-CRM. Declared from the least to the most powerful staff role. */
public enum Role {
    CITIZEN,
    CALL_OPERATOR,
    OFFICER,
    DEPARTMENT_HEAD,
    ADMIN,
    SUPER_ADMIN,
    SYSTEM;

    /** Whether a person with an account can hold it. */
    public boolean isStaff() {
        return this != CITIZEN && this != SYSTEM;
    }

    /** Whether a holder belongs to exactly one department. */
    public boolean isOfDepartment() {
        return this == OFFICER || this == DEPARTMENT_HEAD;
    }

    /** Whether a holder manages the whole office. */
    public boolean managesOffice() {
        return this == ADMIN || this == SUPER_ADMIN || this == SYSTEM;
    }
}
