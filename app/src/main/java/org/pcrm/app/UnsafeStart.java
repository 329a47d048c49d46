package org.pcrm.app;

/** The program does not start, because it would not be safe to. The message says what to do, in one sentence. */
public abstract class UnsafeStart extends RuntimeException {

    protected UnsafeStart(String sentence) {
        super(sentence);
    }
}
