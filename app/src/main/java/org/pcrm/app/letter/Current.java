package org.pcrm.app.letter;

import java.util.Optional;
import java.util.stream.Stream;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintQueries.ComplaintOf;
import org.pcrm.api.complaint.ComplaintQueries.ComplaintView;
import org.pcrm.app.axon.Queries;
import org.pcrm.app.http.ReadSide;
import org.pcrm.app.http.ReadSide.Changed;
import org.pcrm.command.office.Originals;
import org.pcrm.query.complaint.RegisterWatch;
import org.springframework.stereotype.Component;

/** Complaints as they are now, in the scope of those who are written to. */
@Component
class Current {

    private final Queries queries;
    private final ReadSide readSide;
    private final RegisterWatch register;
    private final Originals originals;

    Current(Queries queries, ReadSide readSide, RegisterWatch register, Originals originals) {
        this.queries = queries;
        this.readSide = readSide;
        this.register = register;
        this.originals = originals;
    }

    /**
     * The complaint, if the viewer sees it. Fails when the register does not follow within 2 s, with the original too whose
     * course it shows: an officer of this moment would be nobody to it, and what was resolved would have no resolution.
     */
    Optional<ComplaintView> find(Viewer viewer, String trackingId) {
        var shown = Stream.concat(Stream.of(trackingId), originals.of(trackingId).stream())
                .map(id -> new Changed(register, id))
                .toList();
        if (!readSide.shows(viewer, shown)) {
            throw new IllegalStateException("Not readable yet");
        }
        return queries.find(new ComplaintOf(viewer, trackingId), ComplaintView.class);
    }
}
