package org.pcrm.query.complaint;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.Access;
import org.pcrm.api.complaint.ComplaintQueries.*;
import org.pcrm.api.complaint.TrackingId;
import org.pcrm.query.wall.Wall;
import org.pcrm.query.wall.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers for a single complaint; what is out of scope answers as if it did not exist. */
@Component
class ComplaintAnswers {

    private final Wall wall;
    private final Clock clock;

    ComplaintAnswers(Wall wall, Clock clock) {
        this.wall = wall;
        this.clock = clock;
    }

    @QueryHandler
    Optional<ComplaintView> answer(ComplaintOf query) {
        var viewer = query.viewer();
        return TrackingId.parse(query.trackingId())
                .flatMap(id -> wall.readByKey(
                        viewer,
                        jdbc -> RegisterSql.read(jdbc, withId(Scope.of(viewer), id))
                                .optional()
                                .map(found -> found.view(
                                        Access.actions(
                                                viewer.asActor(), found.row().standing()),
                                        Likenesses.of(jdbc, viewer, List.of(found)),
                                        clock.instant()))));
    }

    @QueryHandler
    Optional<TrackingView> answer(StatusOf query) {
        return TrackingId.parse(query.trackingId())
                .flatMap(id -> wall.readByKey(
                                Viewer.citizen(null),
                                jdbc -> jdbc.sql("SELECT office_of_complaint(:id)")
                                        .param("id", id)
                                        .query(UUID.class)
                                        .optional())
                        .map(Viewer::citizen)
                        .flatMap(citizen -> wall.readByKey(citizen, jdbc -> tracking(jdbc, citizen, id))));
    }

    @QueryHandler
    List<Placed> answer(StandingsOf query) {
        var where = Scope.of(query.viewer()).and("c.tracking_id IN (:ids)").with("ids", query.trackingIds());
        return wall.readByKey(
                query.viewer(),
                jdbc -> jdbc
                        .sql("SELECT %s FROM complaint c WHERE %s"
                                .formatted(ComplaintRow.TABLE.columns("c"), where.sql()))
                        .params(where.parameters())
                        .query(ComplaintRow.TABLE)
                        .stream()
                        .map(row -> new Placed(row.trackingId(), row.version(), row.standing()))
                        .toList());
    }

    private Optional<TrackingView> tracking(JdbcClient jdbc, Viewer citizen, String id) {
        return find(jdbc, citizen, id)
                .map(found -> found.tracking(
                        Optional.ofNullable(found.row().original().duplicateOf())
                                .flatMap(original -> find(jdbc, citizen, original))
                                .orElse(found),
                        clock.instant()));
    }

    private static Optional<NamedComplaint> find(JdbcClient jdbc, Viewer citizen, String id) {
        return RegisterSql.read(jdbc, withId(Where.inOfficeOf(citizen, "c"), id))
                .optional();
    }

    private static Where withId(Where where, String trackingId) {
        return where.and("c.tracking_id = :id", "id", trackingId);
    }
}
