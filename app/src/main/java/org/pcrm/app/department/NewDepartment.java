package org.pcrm.app.department;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.department.DepartmentCommands.CreateDepartment;
import org.pcrm.app.http.Locality;
import org.pcrm.app.http.PersonName;
import org.pcrm.app.http.SlaHours;

/** A department to set up; without hours the office's default holds. */
record NewDepartment(
        @NotNull @PersonName String name,
        @SlaHours Integer slaHours,
        @Size(max = DepartmentChange.MOST_AREAS) List<@NotNull @Locality String> areas) {

    CreateDepartment command(Actor by) {
        return new CreateDepartment(UUID.randomUUID(), by, name, slaHours, areas == null ? List.of() : areas);
    }
}
