package org.pcrm.command.office;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** What a decision may look up outside its own aggregate; read, and locked, in the transaction of the event. */
public interface OfficeBook {

    /** The office itself; it exists, since everybody who acts belongs to one or names one. */
    Office office(UUID tenantId);

    /** A category of the office by its exact name. */
    Optional<Category> category(UUID tenantId, String name);

    /** A department of the office. */
    Optional<Department> department(UUID tenantId, UUID departmentId);

    /** The department that serves the locality, if exactly one does; letter case does not matter. */
    Optional<Department> departmentServing(UUID tenantId, String locality);

    /** Whether this is an active officer of the department; locked until the decision is stored. */
    boolean isActiveOfficer(UUID tenantId, UUID departmentId, UUID staffId);

    /** An office: its time zone, the SLA hours where no other policy speaks, and the days of {@code Terms}. */
    record Office(UUID tenantId, ZoneId timeZone, int defaultSlaHours, int disputeDays, int autoCloseDays) {}

    /** A category: who handles it and in how many SLA hours; either may be {@code null}. */
    record Category(String name, UUID departmentId, Integer slaHours) {}

    /** A department and its SLA hours, {@code null} for the office's. */
    record Department(UUID departmentId, Integer slaHours) {}
}
