package org.pcrm.api.complaint;

/** Which policy set the hours. */
public enum SlaSource {
    CATEGORY,
    DEPARTMENT,
    TENANT
}
