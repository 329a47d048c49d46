package org.pcrm.api.complaint;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;

/** The permission table of complaints: who sees one, and who may do what to it. */
public final class Access {

    private static final Set<Action> OFFICER = EnumSet.of(Action.START, Action.RESOLVE, Action.ADD_NOTE, Action.ATTACH);
    private static final Set<Action> HEAD = EnumSet.of(
            Action.ASSIGN,
            Action.START,
            Action.RESOLVE,
            Action.ESCALATE,
            Action.SET_PRIORITY,
            Action.ADD_NOTE,
            Action.ATTACH,
            Action.DECIDE_DUPLICATE);

    private Access() {}

    /** Whether the complaint is in the scope of this person; what is not, does not exist for them. */
    public static boolean sees(Actor actor, Standing complaint) {
        if (actor.role() == Role.SUPER_ADMIN && actor.tenantId() == null) {
            return true;
        }
        if (!complaint.tenantId().equals(actor.tenantId())) {
            return false;
        }
        if (actor.id() != null && actor.id().equals(complaint.filedBy())) {
            return true;
        }
        return switch (actor.role()) {
            case CALL_OPERATOR -> complaint.status() == Status.OPEN && complaint.channel() == Channel.PORTAL;
            case OFFICER -> isOwn(actor, complaint);
            case DEPARTMENT_HEAD -> complaint.departmentId() == null || isOfDepartment(actor, complaint);
            case ADMIN, SUPER_ADMIN, SYSTEM -> true;
            case CITIZEN -> false;
        };
    }

    /** Whether the role and scope permit the action, whatever the status. */
    public static boolean may(Actor actor, Action action, Standing complaint) {
        return switch (actor.role()) {
            case OFFICER -> OFFICER.contains(action) && isOwn(actor, complaint);
            case DEPARTMENT_HEAD ->
                HEAD.contains(action)
                        && (isOfDepartment(actor, complaint)
                                || action == Action.ASSIGN && complaint.departmentId() == null);
            case ADMIN, SUPER_ADMIN, SYSTEM -> true;
            case CALL_OPERATOR -> action == Action.ATTACH && actor.id().equals(complaint.filedBy());
            case CITIZEN -> false;
        };
    }

    /** What this person can do to the complaint now. */
    public static Set<Action> actions(Actor actor, Standing complaint) {
        var actions = EnumSet.noneOf(Action.class);
        for (var action : Action.values()) {
            if (complaint.status().allows(action)
                    && may(actor, action, complaint)
                    && (complaint.officerId() != null || !action.needsOfficer())
                    && !(complaint.duplicate() && action.needsOriginal())) {
                actions.add(action);
            }
        }
        return actions;
    }

    /** Whether this person reads the internal notes: who writes them does, and who merely sees the complaint does not. */
    public static boolean readsNotes(Actor actor, Standing complaint) {
        return may(actor, Action.ADD_NOTE, complaint);
    }

    /** Whether this person reads the files that were attached: who may attach one does. */
    public static boolean readsFiles(Actor actor, Standing complaint) {
        return may(actor, Action.ATTACH, complaint);
    }

    private static boolean isOwn(Actor actor, Standing complaint) {
        return Objects.equals(actor.id(), complaint.officerId()) && isOfDepartment(actor, complaint);
    }

    private static boolean isOfDepartment(Actor actor, Standing complaint) {
        return actor.departmentId() != null && actor.departmentId().equals(complaint.departmentId());
    }
}
