package org.pcrm.app.attachment;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import java.util.function.Function;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.complaint.ComplaintCommands.AttachFile;
import org.pcrm.api.complaint.StoredFile;
import org.pcrm.app.attachment.content.Contents;
import org.pcrm.app.attachment.content.FileName;
import org.pcrm.app.axon.Commands;
import org.pcrm.app.axon.Conditions;
import org.pcrm.app.axon.Once;
import org.springframework.stereotype.Component;

/** Takes a file in: onto the disk, freed of its location data, into the store, and only then to the complaint. */
@Component
class AttachmentDesk {

    private final FileWork work;
    private final Contents contents;
    private final Uploads uploads;
    private final Commands commands;

    AttachmentDesk(FileWork work, Contents contents, Uploads uploads, Commands commands) {
        this.work = work;
        this.contents = contents;
        this.uploads = uploads;
        this.commands = commands;
    }

    /** What is the same when a request is sent again. */
    record Sent(String fileName, String sha256) {}

    /**
     * Attaches the file of a request.
     *
     * @param once makes of what was sent the key of its repetition, or {@code null}
     */
    Attached attach(String trackingId, Actor by, HttpServletRequest request, Function<Sent, Once> once) {
        try (var received = Spooled.create();
                var cleaned = Spooled.create()) {
            var incoming = IncomingFile.read(request, received.path(), work);
            var kind = work.run(() -> contents.clean(received.path(), cleaned.path()));
            var name = FileName.of(incoming.name(), kind);
            var file = new StoredFile(
                    kind.contentType(),
                    Files.size(cleaned.path()),
                    work.run(() -> Sha256.of(cleaned.path())),
                    incoming.sha256());
            var conditions = new Conditions(null, once.apply(new Sent(name, incoming.sha256())));
            var id = send(trackingId, by, name, file, uploads.store(cleaned.path()), conditions);
            return new Attached(id, name, file.contentType(), file.size(), file.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID send(String trackingId, Actor by, String name, StoredFile file, String key, Conditions conditions) {
        var drawn = UUID.randomUUID();
        try {
            UUID attached = commands.send(new AttachFile(trackingId, by, drawn, name, file, key), conditions);
            if (!attached.equals(drawn)) {
                // The same request again: the first one brought the file.
                uploads.drop(key);
            }
            return attached;
        } catch (RuntimeException refused) {
            uploads.drop(key);
            throw refused;
        }
    }
}
