package org.pcrm.api.projection;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A part of the read models that follows the events by itself and is rebuilt by itself. */
public enum Projection {

    /** Offices, departments and staff. */
    DIRECTORY("Tenant", "Department", "StaffMember"),

    /** Complaints with all that lies with them, what they are searched by, and notices. */
    REGISTER("Complaint"),

    /** What duplicates are found by. */
    SIMILAR("Complaint"),

    /** The figures. */
    ANALYTICS("Complaint");

    private final List<String> sources;

    Projection(String... sources) {
        this.sources = List.of(sources);
    }

    /** The one of a name, if there is one. */
    public static Optional<Projection> named(String name) {
        return Arrays.stream(values())
                .filter(projection -> projection.group().equals(name))
                .findFirst();
    }

    /** Its name, which is that of its processing group. */
    public String group() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The types of the aggregates whose events it follows. */
    public List<String> sources() {
        return sources;
    }
}
