package org.pcrm.api.department;

import java.util.List;
import java.util.Optional;
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

    /**
     * Changes what is said of a department; a {@code null} leaves a part as it is.
     *
     * @param slaHours at least 1; empty for the office's default
     */
    record ChangeDepartment(UUID departmentId, Actor by, String name, Optional<Integer> slaHours, List<String> areas)
            implements DepartmentCommands {}

    /** Gives a department up; refused while it has active staff or open complaints. */
    record DeleteDepartment(UUID departmentId, Actor by) implements DepartmentCommands {}
}
