package org.pcrm.query.complaint;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.axonframework.queryhandling.QueryHandler;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.Access;
import org.pcrm.api.complaint.ComplaintQueries.*;
import org.pcrm.api.complaint.TrackingId;
import org.pcrm.query.wall.Wall;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers the files of a complaint in scope that were not removed, to those who attach files to it. */
@Component
class AttachmentAnswers {

    private static final String PRESENT = """
            FROM attachment a WHERE a.tracking_id = :id
              AND NOT EXISTS (SELECT FROM attachment_removal r WHERE r.attachment_id = a.attachment_id)""";

    private static final String ALL =
            "SELECT %s, (SELECT u.name FROM staff_names(ARRAY[a.uploader_id]) u) AS uploader_name %s ORDER BY a.version"
                    .formatted(AttachmentRow.TABLE.columns("a"), PRESENT);

    private static final String ONE =
            "SELECT %s %s AND a.attachment_id = :attachment".formatted(AttachmentRow.TABLE.columns("a"), PRESENT);

    private final Wall wall;

    AttachmentAnswers(Wall wall) {
        this.wall = wall;
    }

    @QueryHandler
    Optional<Attachments> answer(AttachmentsOf query) {
        return ofPermitted(query.viewer(), query.trackingId(), (jdbc, id) -> Optional.of(all(jdbc, id)));
    }

    @QueryHandler
    Optional<AttachedFile> answer(AttachmentOf query) {
        return ofPermitted(query.viewer(), query.trackingId(), (jdbc, id) -> one(jdbc, id, query.attachmentId()));
    }

    private <T> Optional<T> ofPermitted(
            Viewer viewer, String trackingId, BiFunction<JdbcClient, String, Optional<T>> reading) {
        return TrackingId.parse(trackingId)
                .flatMap(id -> wall.readByKey(
                        viewer,
                        jdbc -> Scope.standing(jdbc, viewer, id)
                                .filter(standing -> Access.readsFiles(viewer.asActor(), standing))
                                .flatMap(standing -> reading.apply(jdbc, id))));
    }

    private static Attachments all(JdbcClient jdbc, String trackingId) {
        return new Attachments(jdbc.sql(ALL)
                .param("id", trackingId)
                .query((result, number) ->
                        view(AttachmentRow.TABLE.mapRow(result, number), result.getString("uploader_name")))
                .list());
    }

    private static Optional<AttachedFile> one(JdbcClient jdbc, String trackingId, UUID attachment) {
        return jdbc.sql(ONE)
                .param("id", trackingId)
                .param("attachment", attachment)
                .query(AttachmentRow.TABLE)
                .optional()
                .map(row -> new AttachedFile(row.fileName(), row.file(), row.objectKey()));
    }

    private static AttachmentView view(AttachmentRow row, String uploader) {
        return new AttachmentView(
                row.attachmentId(),
                row.fileName(),
                row.file().contentType(),
                row.file().size(),
                row.file().sha256(),
                row.file().sha256Received(),
                new ActorView(row.uploaderId(), uploader, row.uploaderRole()),
                row.at());
    }
}
