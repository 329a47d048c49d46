package org.pcrm.api.export;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pcrm.api.Event;

/** What was handed out as a file; recorded before its first line. Nothing decides on these. */
public sealed interface ExportEvents extends Event {

    UUID staffId();

    /**
     * Figures, which name no citizen.
     *
     * @param narrowedBy parameters as {@code name=value}
     */
    record FiguresExported(UUID staffId, String report, List<String> narrowedBy, Instant at) implements ExportEvents {}

    /**
     * A list of complaints, with what the reader may see of their citizens.
     *
     * @param narrowedBy parameters as {@code name=value}; words that were searched for are not repeated
     */
    record ComplaintsExported(UUID staffId, List<String> narrowedBy, Instant at) implements ExportEvents {}
}
