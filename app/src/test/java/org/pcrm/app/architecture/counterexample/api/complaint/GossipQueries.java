package org.pcrm.app.architecture.counterexample.api.complaint;

/** A question from nobody. */
public interface GossipQueries {

    /** Does not say who asks. */
    record WhoWhispered(String saying) implements GossipQueries {}
}
