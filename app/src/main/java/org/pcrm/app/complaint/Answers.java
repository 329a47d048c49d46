package org.pcrm.app.complaint;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pcrm.api.Refusal;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintQueries.ComplaintOf;
import org.pcrm.api.complaint.ComplaintQueries.ComplaintView;
import org.pcrm.api.complaint.TrackingId;
import org.pcrm.app.axon.Queries;
import org.pcrm.app.axon.Refused;
import org.pcrm.app.http.NotThere;
import org.pcrm.app.http.ReadSide;
import org.pcrm.app.http.ReadSide.Changed;
import org.pcrm.app.http.Versions;
import org.pcrm.query.complaint.RegisterWatch;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.stereotype.Component;

/** Complaints as answers: read in the scope of the one who asks, and after a change once the register shows it. */
@Component
public class Answers {

    private final ReadSide readSide;
    private final RegisterWatch register;
    private final Queries queries;

    Answers(ReadSide readSide, RegisterWatch register, Queries queries) {
        this.readSide = readSide;
        this.register = register;
        this.queries = queries;
    }

    /** Answers a change of the complaint as {@link ReadSide} does, once the register shows it. */
    public <T> ResponseEntity<T> after(
            Viewer viewer, String trackingId, BodyBuilder answer, Function<BodyBuilder, ResponseEntity<T>> shown) {
        return readSide.after(viewer, register, trackingId, answer, shown);
    }

    /** The complaint as this person sees it. */
    public Optional<ComplaintView> find(Viewer viewer, String trackingId) {
        return queries.find(new ComplaintOf(viewer, trackingId), ComplaintView.class);
    }

    /** The complaint as an answer to a change, of others too. */
    ResponseEntity<ComplaintView> changed(Viewer viewer, String trackingId, String... others) {
        var changes = Stream.concat(Stream.of(trackingId), Stream.of(others))
                .map(id -> new Changed(register, id))
                .toList();
        return readSide.after(viewer, changes, ResponseEntity.ok(), answer -> {
            var complaint = find(viewer, trackingId).orElseThrow(NotThere::new);
            return answer.eTag(Versions.etag(complaint.version())).body(complaint);
        });
    }

    /** Why a part of a complaint is not shown: who sees the complaint is told so, for all others there is nothing to tell. */
    public RuntimeException unreadable(Viewer viewer, String trackingId) {
        return find(viewer, trackingId)
                .<RuntimeException>map(seen -> new Refused(Refusal.forbidden()))
                .orElseGet(NotThere::new);
    }

    /** What cannot be a tracking ID is as unknown as one that nobody drew. */
    public static String known(String typed) {
        return TrackingId.parse(typed).orElseThrow(NotThere::new);
    }
}
