package org.pcrm.query.complaint;

import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.pcrm.api.complaint.Access;
import org.pcrm.api.complaint.ComplaintQueries.*;
import org.pcrm.api.complaint.TrackingId;
import org.pcrm.query.wall.Wall;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers the internal notes of a complaint in scope, to those who read notes of it. */
@Component
class NoteAnswers {

    private static final String OF_COMPLAINT = """
            SELECT %s, (SELECT a.name FROM staff_names(ARRAY[n.author_id]) a) AS author_name
            FROM note n WHERE n.tracking_id = :id ORDER BY n.version""".formatted(NoteRow.TABLE.columns("n"));

    private final Wall wall;

    NoteAnswers(Wall wall) {
        this.wall = wall;
    }

    @QueryHandler
    Optional<Notes> answer(NotesOf query) {
        var viewer = query.viewer();
        return TrackingId.parse(query.trackingId())
                .flatMap(id -> wall.readByKey(
                        viewer,
                        jdbc -> Scope.standing(jdbc, viewer, id)
                                .filter(standing -> Access.readsNotes(viewer.asActor(), standing))
                                .map(standing -> notes(jdbc, id))));
    }

    private static Notes notes(JdbcClient jdbc, String trackingId) {
        return new Notes(jdbc.sql(OF_COMPLAINT)
                .param("id", trackingId)
                .query((result, number) -> {
                    var note = NoteRow.TABLE.mapRow(result, number);
                    return new NoteView(
                            note.noteId(),
                            note.text(),
                            author(note.authorId(), result.getString("author_name")),
                            note.at());
                })
                .list());
    }

    private static Named author(UUID id, String name) {
        return id == null ? null : new Named(id, name);
    }
}
