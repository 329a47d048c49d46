package org.pcrm.command.triage;

/** Judges a complaint by its words. */
@FunctionalInterface
public interface Analyst {

    /**
     * The judgement, the same for the same words whenever and wherever it is asked for.
     *
     * @param text of any length; {@code null} or without a word is judged too, and a person is asked to look
     * @param category {@code null} for none
     */
    Judgement judge(String text, String category);
}
