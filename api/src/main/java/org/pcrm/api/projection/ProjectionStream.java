package org.pcrm.api.projection;

/** Where the records of a projection stand in the event store: entity {@value #TYPE}, a stream for each. */
public final class ProjectionStream {

    /** The aggregate type. */
    public static final String TYPE = "Projection";

    /** What its aggregate ids begin with. */
    public static final String PREFIX = "projection-";

    private ProjectionStream() {}

    /** The aggregate id. */
    public static String of(Projection projection) {
        return PREFIX + projection.group();
    }
}
