package org.pcrm.query.trail;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pcrm.api.complaint.ComplaintEvents.*;
import org.pcrm.api.complaint.ComplaintQueries.Change;
import org.pcrm.api.complaint.Status;
import org.pcrm.api.personal.Personal;
import org.pcrm.api.staff.StaffEvents.StaffMemberDeactivated;
import org.pcrm.api.staff.StaffEvents.StaffMemberReactivated;
import org.pcrm.api.tenant.TenantEvents.TenantDeactivated;
import org.pcrm.api.tenant.TenantEvents.TenantReactivated;

/**
 * What an event changed. Events say it themselves by a component {@code from}: what held before of the component in
 * front of it, or of the status. The few that do not are named here.
 */
final class Changes {

    private static final String FROM = "from";
    private static final String ACTIVE = "active";

    private static final Map<Class<?>, Status> BRINGS = Map.of(
            ComplaintAssigned.class, Status.ASSIGNED,
            WorkStarted.class, Status.IN_PROGRESS,
            ComplaintEscalated.class, Status.ESCALATED,
            ComplaintResolved.class, Status.RESOLVED,
            ComplaintClosed.class, Status.CLOSED,
            ComplaintReopened.class, Status.ASSIGNED);

    private final List<Change> found = new ArrayList<>();

    private Changes() {}

    /** The changes of an opened event, in the order of its components. */
    static List<Change> of(Record event, Before before) {
        var changes = new Changes();
        changes.said(event);
        changes.unsaid(event, before);
        return changes.found;
    }

    private void said(Record event) {
        var components = event.getClass().getRecordComponents();
        for (int i = 1; i < components.length; i++) {
            if (components[i].getName().equals(FROM)) {
                var from = Details.value(components[i], event);
                if (components[i].getType() == Status.class) {
                    add("status", from, BRINGS.get(event.getClass()));
                } else if (components[i].getType() == components[i - 1].getType()) {
                    compare(components[i - 1], from, Details.value(components[i - 1], event));
                }
            }
        }
    }

    private void unsaid(Record event, Before before) {
        switch (event) {
            case ComplaintAssigned assigned -> {
                add("departmentId", before.departmentId(), assigned.departmentId());
                add("officerId", before.officerId(), assigned.officerId());
            }
            case DetailsCorrected corrected -> {
                corrected("citizen", before.citizen(), corrected.citizen());
                corrected("description", before.description(), corrected.description());
                corrected("place", before.place(), corrected.place());
            }
            case DuplicateConfirmed confirmed -> add("duplicateOf", null, confirmed.original());
            case DuplicateDismissed dismissed -> add("duplicateOf", dismissed.from(), null);
            case StaffMemberDeactivated gone -> add(ACTIVE, true, false);
            case StaffMemberReactivated back -> add(ACTIVE, false, true);
            case TenantDeactivated gone -> add(ACTIVE, true, false);
            case TenantReactivated back -> add(ACTIVE, false, true);
            default -> {}
        }
    }

    private void corrected(String field, Object before, Personal<?> told) {
        if (told != null) {
            compareParts(field, before, told.value());
        }
    }

    private void compare(RecordComponent field, Object before, Object after) {
        if (field.getType().isRecord()) {
            compareParts(field.getName(), before, after);
        } else {
            add(field.getName(), before, after);
        }
    }

    /** Records of the language are compared part by part, under the names of the parts. */
    private void compareParts(String field, Object before, Object after) {
        var known = after == null ? before : after;
        if (known instanceof Record whole) {
            for (var part : whole.getClass().getRecordComponents()) {
                add(part.getName(), part(part, before), part(part, after));
            }
        } else {
            add(field, before, after);
        }
    }

    private static Object part(RecordComponent part, Object whole) {
        return whole == null ? null : Details.value(part, (Record) whole);
    }

    private void add(String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            found.add(new Change(field, before, after));
        }
    }
}
