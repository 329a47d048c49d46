package org.pcrm.app.complaint;

import static org.pcrm.app.complaint.Answers.known;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintCommands.AddNote;
import org.pcrm.api.complaint.ComplaintQueries.History;
import org.pcrm.api.complaint.ComplaintQueries.HistoryOf;
import org.pcrm.api.complaint.ComplaintQueries.NoteView;
import org.pcrm.api.complaint.ComplaintQueries.Notes;
import org.pcrm.api.complaint.ComplaintQueries.NotesOf;
import org.pcrm.app.axon.Commands;
import org.pcrm.app.axon.Conditions;
import org.pcrm.app.axon.Queries;
import org.pcrm.app.http.IdempotencyKeys;
import org.pcrm.app.http.Items;
import org.pcrm.app.http.NotThere;
import org.pcrm.app.trail.Wording;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happened to a complaint, and what staff remarked. */
@RestController
@RequestMapping("/api/v1/complaints/{trackingId}")
class TrailRoutes {

    private final Commands commands;
    private final Queries queries;
    private final Answers answers;
    private final IdempotencyKeys keys;
    private final Wording wording;

    TrailRoutes(Commands commands, Queries queries, Answers answers, IdempotencyKeys keys, Wording wording) {
        this.commands = commands;
        this.queries = queries;
        this.answers = answers;
        this.keys = keys;
        this.wording = wording;
    }

    @GetMapping("/history")
    Items<HistoryItem> history(Viewer viewer, Locale locale, @PathVariable String trackingId) {
        var history = queries.find(new HistoryOf(viewer, known(trackingId)), History.class)
                .orElseThrow(NotThere::new);
        return new Items<>(history.items().stream()
                .map(entry -> HistoryItem.of(
                        entry, wording.of(locale, entry.action(), entry.actor(), entry.details(), entry.names())))
                .toList());
    }

    @GetMapping("/notes")
    Notes notes(Viewer viewer, @PathVariable String trackingId) {
        return read(viewer, known(trackingId));
    }

    @PostMapping("/notes")
    ResponseEntity<NoteView> note(
            Viewer viewer,
            Actor by,
            @PathVariable String trackingId,
            @RequestHeader(name = IdempotencyKeys.HEADER, required = false) String key,
            @Valid @RequestBody NoteRequest note) {
        var complaint = known(trackingId);
        var once = keys.ofStaff(by, "POST /complaints/" + complaint + "/notes", key, note);
        UUID noteId =
                commands.send(new AddNote(complaint, by, UUID.randomUUID(), note.text()), new Conditions(null, once));
        var notes = URI.create("/api/v1/complaints/" + complaint + "/notes");
        return answers.after(
                viewer,
                complaint,
                ResponseEntity.created(notes),
                answer -> read(viewer, complaint).items().stream()
                        .filter(written -> written.id().equals(noteId))
                        .findFirst()
                        .map(answer::body)
                        .orElseGet(() -> answer.body(new NoteView(noteId, note.text(), null, null))));
    }

    private Notes read(Viewer viewer, String trackingId) {
        return queries.find(new NotesOf(viewer, trackingId), Notes.class)
                .orElseThrow(() -> answers.unreadable(viewer, trackingId));
    }
}
