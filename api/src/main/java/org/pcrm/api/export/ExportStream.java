package org.pcrm.api.export;

import java.util.UUID;

/** Where the records of exports stand in the event store: entity {@value #TYPE}, a stream for each who exports. */
public final class ExportStream {

    /** The aggregate type. */
    public static final String TYPE = "Export";

    /** What its aggregate ids begin with. */
    public static final String PREFIX = "export-";

    private ExportStream() {}

    /** The aggregate id. */
    public static String of(UUID staffId) {
        return PREFIX + staffId;
    }
}
