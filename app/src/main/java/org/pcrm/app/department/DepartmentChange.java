package org.pcrm.app.department;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.department.DepartmentCommands.ChangeDepartment;
import org.pcrm.app.http.Locality;
import org.pcrm.app.http.PersonName;
import org.pcrm.app.http.SlaHours;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What is to be changed; what is missing stays as it is, and {@code "slaHours": null} is the office's default. */
record DepartmentChange(
        @PersonName String name,
        @JsonDeserialize(using = HoursReader.class) Optional<@SlaHours Integer> slaHours,
        @Size(max = DepartmentChange.MOST_AREAS) List<@NotNull @Locality String> areas) {

    static final int MOST_AREAS = 500;

    ChangeDepartment command(UUID departmentId, Actor by) {
        return new ChangeDepartment(departmentId, by, name, slaHours, areas);
    }
}
