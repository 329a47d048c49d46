package org.pcrm.api.notification;

import java.util.Objects;
import java.util.UUID;
import org.pcrm.api.actor.Viewer;

/**
 * To whom a notice is addressed within its office, each person once whatever they are at the same time. Roles are those
 * of the moment of reading.
 *
 * @param operators whether to all operators
 * @param administrators whether to all administrators
 * @param heads whether to the heads of the department, or of every department where there is none
 * @param departmentId whose complaint it was; {@code null} for none
 * @param officerId in person; {@code null} for nobody, and so is {@code filedBy}
 * @param filedBy in person
 * @param actorId who did it themselves and need not be told; {@code null} for nobody
 */
public record Audience(
        boolean operators,
        boolean administrators,
        boolean heads,
        UUID departmentId,
        UUID officerId,
        UUID filedBy,
        UUID actorId) {

    /** Whether somebody of the notice's office, or of the platform, is addressed. */
    public boolean reaches(Viewer viewer) {
        var who = viewer.staffId();
        return who != null
                && !who.equals(actorId)
                && (who.equals(officerId) || who.equals(filedBy) || reachesRoleOf(viewer));
    }

    private boolean reachesRoleOf(Viewer viewer) {
        return switch (viewer.role()) {
            case CALL_OPERATOR -> operators;
            case DEPARTMENT_HEAD ->
                heads && (departmentId == null || Objects.equals(departmentId, viewer.departmentId()));
            case ADMIN -> administrators;
            case CITIZEN, OFFICER, SUPER_ADMIN, SYSTEM -> false;
        };
    }
}
