package org.pcrm.api.department;

import java.util.List;
import java.util.UUID;
import org.pcrm.api.Command;
import org.pcrm.api.actor.Actor;

/** All that can be asked of a department. */
public sealed interface DepartmentCommands extends Command {

    UUID departmentId();

    @Override
    default String target() {
        return departmentId().toString();
    }

    /**
     * Sets up a department in the office of the one who asks.
     *
     * @param name unique in the office
     * @param slaHours at least 1, or {@code null} for the office's default
     * @param areas localities it serves; may be empty
     */
    record CreateDepartment(UUID departmentId, Actor by, String name, Integer slaHours, List<String> areas)
            implements DepartmentCommands {}
}
