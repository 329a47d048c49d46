package org.pcrm.command.office;

import java.util.List;
import java.util.UUID;

/** The hours that open complaints were granted, beside those that the policies grant now. */
public interface GrantedHours {

    /**
     * Open complaints of an office whose hours, or the policy they came from, are no longer those that hold. One whose
     * deadline was missed keeps it, and is none of them.
     *
     * @param after only tracking IDs behind this one; empty for all
     * @return tracking IDs in ascending order
     */
    List<String> outOfStep(UUID tenantId, String after, int atMost);
}
