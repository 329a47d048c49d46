package org.pcrm.app.axon;

import org.pcrm.app.rounds.OnceCommitted;
import org.springframework.stereotype.Component;

/** Tells readers of events, in this process and in others, that there is something new. */
@Component
public class CommitNews {

    private final CommitSignal here;
    private final CommitAnnouncer elsewhere;

    CommitNews(CommitSignal here, CommitAnnouncer elsewhere) {
        this.here = here;
        this.elsewhere = elsewhere;
    }

    /** Tells it when the transaction in hand has committed, or at once when there is none: before, nobody would see it. */
    public void tellOnceCommitted() {
        OnceCommitted.run(this::tell);
    }

    private void tell() {
        here.fire();
        elsewhere.announce();
    }
}
