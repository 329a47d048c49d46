package org.pcrm.app.rounds;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What must not happen before everybody can see what a transaction did. */
public final class OnceCommitted {

    private OnceCommitted() {}

    /** Does it when the transaction in hand has committed, or at once when there is none; never after a rollback. */
    public static void run(Runnable deed) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    deed.run();
                }
            });
        } else {
            deed.run();
        }
    }
}
