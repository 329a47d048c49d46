package org.pcrm.app.axon;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells open event streams that something was committed, here or in another process. */
final class CommitSignal {

    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();

    void fire() {
        listeners.forEach(Runnable::run);
    }

    /** Listens until the returned handle is closed. */
    Listening listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Ends the listening. */
    interface Listening extends AutoCloseable {
        @Override
        void close();
    }
}
