package org.pcrm.api.complaint;

/** What is held of two complaints that look alike. */
public enum DuplicateState {
    SUSPECTED,
    CONFIRMED,
    DISMISSED
}
