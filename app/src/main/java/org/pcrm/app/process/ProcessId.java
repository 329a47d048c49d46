package org.pcrm.app.process;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** What this process is called among those on one database; drawn at each start: two containers may well be the same process number on the same host. */
@Component
public final class ProcessId {

    private final UUID value = UUID.randomUUID();

    /** The drawn id. */
    public UUID value() {
        return value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
