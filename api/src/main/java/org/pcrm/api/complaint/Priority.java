package org.pcrm.api.complaint;

/** How urgent, from the least to the most. */
public enum Priority {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL
}
