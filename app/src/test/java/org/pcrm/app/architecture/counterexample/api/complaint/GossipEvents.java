package org.pcrm.app.architecture.counterexample.api.complaint;

import java.time.Instant;
import org.pcrm.api.Event;
import org.pcrm.api.complaint.Citizen;

/** An event that tells everything to everybody, and has not even happened yet. */
public interface GossipEvents extends Event {

    /** Names the citizen, and what was said, in clear. */
    record Whispering(Citizen citizen, String saying, Instant at) implements GossipEvents {}
}
