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
    @SuppressWarnings("unchecked")
    public <E extends Record> E open(String trackingId, E sealed) {
        var unit = CurrentUnitOfWork.get();
        Opened opened = unit.getOrComputeResource(OPENER, resource -> new Opened(vault.opener(BatchKeys.of(unit))));
        return (E) opened.open(trackingId, sealed);
    }

    /** What opens a batch; remembers the last event, because projections of one group ask for it one after another. */
    private static final class Opened {

        private final Vault.Opener opener;
        private Record lastSealed;
        private Record last;

        private Opened(Vault.Opener opener) {
            this.opener = opener;
        }

        private Record open(String trackingId, Record sealed) {
            if (sealed != lastSealed) {
                last = opener.open(trackingId, sealed);
                lastSealed = sealed;
            }
            return last;
        }
    }
}
