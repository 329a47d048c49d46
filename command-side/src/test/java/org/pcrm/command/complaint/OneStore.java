package org.pcrm.command.complaint;

import static org.pcrm.command.RefusedCommand.require;

import org.pcrm.api.Refusal;
import org.pcrm.command.office.StoredObjects;

/** A store with one object that is there, and one that may be swept. */
final class OneStore implements StoredObjects {

    static final String KEPT = "kept";
    static final String SWEPT = "swept";

    @Override
    public void keep(String objectKey) {
        require(!objectKey.equals(SWEPT), Refusal.conflict("complaint.upload-too-old"));
    }
}
