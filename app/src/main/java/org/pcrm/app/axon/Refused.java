package org.pcrm.app.axon;

import org.pcrm.api.Refusal;

/** A command was not done; carries the reason to the edge. */
public class Refused extends RuntimeException {

    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.code());
        this.refusal = refusal;
    }

    /** Why it was not done. */
    public Refusal refusal() {
        return refusal;
    }
}
