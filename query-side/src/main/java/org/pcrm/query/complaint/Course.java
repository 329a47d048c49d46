package org.pcrm.query.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.pcrm.api.complaint.ComplaintQueries.Step;
import org.pcrm.api.complaint.Status;
import org.pcrm.query.fold.Json;

/**
 * How far it has come.
 *
 * @param resolvedAt the last resolution; {@code null} while work is to be done
 * @param resolution what was done then
 * @param disputableUntil as long as the citizen may say that it is not done
 * @param closesAt when it is closed if nobody does; {@code null} unless that is to come
 * @param timeline every {@link Step}, oldest first
 */
record Course(
        Status status,
        Instant resolvedAt,
        Instant closedAt,
        String resolution,
        Instant disputableUntil,
        Instant closesAt,
        Json timeline) {

    static Course begun(Instant filedAt) {
        return new Course(Status.OPEN, null, null, null, null, null, Json.of(List.of(new Step(Status.OPEN, filedAt))));
    }

    /** At a status where work is to be done; staying at the same one is no step. */
    Course at(Status next, Instant at) {
        return new Course(next, null, null, null, null, null, next == status ? timeline : timelineWith(next, at));
    }

    Course resolved(String resolution, Instant disputableUntil, Instant closesAt, Instant at) {
        return new Course(
                Status.RESOLVED, at, null, resolution, disputableUntil, closesAt, timelineWith(Status.RESOLVED, at));
    }

    Course closed(Instant at) {
        return new Course(
                Status.CLOSED, resolvedAt, at, resolution, disputableUntil, null, timelineWith(Status.CLOSED, at));
    }

    boolean isDisputable(Instant now) {
        return status == Status.RESOLVED && now.isBefore(disputableUntil);
    }

    private Json timelineWith(Status next, Instant at) {
        var steps = new ArrayList<>(timeline.list(Step.class));
        steps.add(new Step(next, at));
        return Json.of(steps);
    }
}
