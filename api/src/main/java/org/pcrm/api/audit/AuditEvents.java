package org.pcrm.api.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pcrm.api.Event;

/** Who looked into the trail itself; recorded before anything is shown. Nothing decides on these. */
public sealed interface AuditEvents extends Event {

    UUID staffId();

    /**
     * A page was read.
     *
     * @param narrowedBy parameters as {@code name=value}
     */
    record AuditViewed(UUID staffId, List<String> narrowedBy, Instant at) implements AuditEvents {}

    /**
     * The trail was taken out as a file.
     *
     * @param narrowedBy parameters as {@code name=value}
     */
    record AuditExported(UUID staffId, List<String> narrowedBy, Instant at) implements AuditEvents {}
}
