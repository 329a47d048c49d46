package org.pcrm.query.fold;

import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.pcrm.api.personal.Vault;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Opens the personal parts of events while they are folded; the keys of a whole batch come in one read. */
@Component
public class BatchVault {

    private static final String OPENER = BatchVault.class.getName();

    private final Vault vault;

    BatchVault(@Qualifier("writeVault") Vault vault) {
        this.vault = vault;
    }

    /** The event in clear, or with its personal parts erased; fails when a part was altered. */
    public <E extends Record> E open(String trackingId, E sealed) {
        var unit = CurrentUnitOfWork.get();
        Vault.Opener opener = unit.getOrComputeResource(OPENER, resource -> vault.opener(BatchKeys.of(unit)));
        return opener.open(trackingId, sealed);
    }
}
