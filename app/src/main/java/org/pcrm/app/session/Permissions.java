package org.pcrm.app.session;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.complaint.Access;
import org.pcrm.api.complaint.Action;
import org.pcrm.api.complaint.Channel;
import org.pcrm.api.complaint.Standing;
import org.pcrm.api.complaint.Status;

/**
 * What a role may do somewhere in its scope, as names a client can show or hide things by. They decide nothing: each
 * route and aggregate does.
 */
final class Permissions {

    /** What every role from this one upwards may do, beside the actions on a complaint. */
    private static final List<Grant> GRANTS = List.of(
            new Grant("complaint.view", Role.CALL_OPERATOR),
            new Grant("complaint.file", Role.CALL_OPERATOR),
            new Grant("complaint.history", Role.CALL_OPERATOR),
            new Grant("department.view", Role.CALL_OPERATOR),
            new Grant("category.view", Role.CALL_OPERATOR),
            new Grant("sla-policy.view", Role.CALL_OPERATOR),
            new Grant("note.view", Role.OFFICER),
            new Grant("analytics.view", Role.OFFICER),
            new Grant("department.set-sla-hours", Role.DEPARTMENT_HEAD),
            new Grant("staff.view", Role.DEPARTMENT_HEAD),
            new Grant("attachment.remove", Role.ADMIN),
            new Grant("department.manage", Role.ADMIN),
            new Grant("category.manage", Role.ADMIN),
            new Grant("sla-policy.manage", Role.ADMIN),
            new Grant("staff.manage", Role.ADMIN),
            new Grant("audit.view", Role.ADMIN),
            new Grant("mail.manage", Role.ADMIN),
            new Grant("tenant.manage", Role.SUPER_ADMIN),
            new Grant("platform.manage", Role.SUPER_ADMIN));

    private static final UUID SELF = new UUID(0, 1);
    private static final UUID HOME = new UUID(0, 2);

    /** A complaint as close to anybody as one can be: whatever the role may do, it may do here. */
    private static final Standing OWN = new Standing(HOME, Status.OPEN, Channel.PHONE, HOME, SELF, SELF, false);

    private Permissions() {}

    /** Sorted by name. */
    static List<String> of(Role role) {
        var own = new Actor(SELF, role, HOME, HOME);
        var actions = Arrays.stream(Action.values())
                .filter(action -> Access.may(own, action, OWN))
                .map(Permissions::name);
        var grants = GRANTS.stream()
                .filter(grant -> role.compareTo(grant.from()) >= 0)
                .map(Grant::name);
        return Stream.concat(actions, grants).sorted().toList();
    }

    private static String name(Action action) {
        return "complaint." + action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private record Grant(String name, Role from) {}
}
