package org.pcrm.app.architecture.counterexample.api.complaint;

/** A message that can change on its way. */
public interface GossipCommands {

    /** Not a record. */
    final class Whisper implements GossipCommands {}
}
