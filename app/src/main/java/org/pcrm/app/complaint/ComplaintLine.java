package org.pcrm.app.complaint;

import java.util.Arrays;
import java.util.List;
import org.pcrm.api.complaint.ComplaintQueries.ComplaintView;
import org.pcrm.api.complaint.ComplaintQueries.Named;

/** A complaint of a list as a line of a file. */
final class ComplaintLine {

    static final List<String> COLUMNS = List.of(
            "trackingId",
            "office",
            "status",
            "priority",
            "category",
            "channel",
            "language",
            "filedAt",
            "dueAt",
            "sla",
            "resolvedAt",
            "closedAt",
            "department",
            "officer",
            "citizenName",
            "phone",
            "email",
            "locality",
            "description",
            "resolution",
            "rating");

    private ComplaintLine() {}

    static List<Object> of(ComplaintView complaint) {
        var citizen = complaint.citizen();
        return Arrays.asList(
                complaint.trackingId(),
                complaint.tenant() == null ? null : complaint.tenant().slug(),
                complaint.status(),
                complaint.priority(),
                complaint.category(),
                complaint.channel(),
                complaint.language(),
                complaint.filedAt(),
                complaint.sla().dueAt(),
                complaint.sla().state(),
                complaint.resolvedAt(),
                complaint.closedAt(),
                name(complaint.department()),
                name(complaint.officer()),
                citizen == null ? null : citizen.name(),
                citizen == null ? null : citizen.phone(),
                citizen == null ? null : citizen.email(),
                complaint.locality(),
                complaint.description(),
                complaint.resolution(),
                complaint.feedback() == null ? null : complaint.feedback().rating());
    }

    private static String name(Named named) {
        return named == null ? null : named.name();
    }
}
