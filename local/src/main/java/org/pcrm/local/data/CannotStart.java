package org.pcrm.local.data;

/** Why the local program does not start, in one sentence for the person who started it. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A reason that the sentence tells completely. */
    public CannotStart(String sentence) {
        super(sentence);
    }

    /** A reason with the failure behind it. */
    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
