package org.pcrm.api.complaint;

/** The state of a clock at one moment. */
public enum SlaState {
    ON_TRACK,
    WARNING,
    BREACHED,
    MET
}
