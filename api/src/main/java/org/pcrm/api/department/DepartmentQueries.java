package org.pcrm.api.department;

import java.util.List;
import java.util.UUID;
import org.pcrm.api.actor.Viewer;

/** What people ask about departments. */
public sealed interface DepartmentQueries {

    /** The departments of the office, by name. */
    record DepartmentsInView(Viewer viewer) implements DepartmentQueries {}

    /** One department of the office. */
    record DepartmentOf(Viewer viewer, UUID departmentId) implements DepartmentQueries {}

    /** A department as staff see it. */
    record DepartmentView(UUID id, String name, Integer slaHours, List<String> areas) {}
}
