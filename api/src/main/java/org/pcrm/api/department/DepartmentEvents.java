package org.pcrm.api.department;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pcrm.api.Event;

/** All that happens to a department. */
public sealed interface DepartmentEvents extends Event {

    UUID departmentId();

    record DepartmentCreated(
            UUID departmentId, UUID tenantId, String name, Integer slaHours, List<String> areas, Instant at)
            implements DepartmentEvents {}

    record DepartmentChanged(UUID departmentId, Profile profile, Profile from, Instant at)
            implements DepartmentEvents {}

    /** Given up; complaints that it resolved keep naming it. */
    record DepartmentDeleted(UUID departmentId, Instant at) implements DepartmentEvents {}
}
