package org.pcrm.command.complaint;

import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.Reasons;
import org.pcrm.api.complaint.Triage;
import org.pcrm.api.personal.Personal;
import org.pcrm.command.triage.Analyst;
import org.pcrm.command.triage.Judgement;

/**
 * How urgent a complaint is, and why.
 *
 * @param triage what the analysis found; {@code null} when it failed, and so are the reasons
 */
record Judged(Priority priority, Triage triage, Personal<Reasons> reasons) {

    /**
     * At a filing, which no failing analysis may stop: it is made up for later.
     *
     * @param byHand the priority that a staff member chose; {@code null} for none
     */
    static Judged of(Analyst analyst, String told, String category, Priority byHand) {
        try {
            return anew(analyst, told, category, byHand);
        } catch (RuntimeException failed) {
            return new Judged(byHand == null ? Priority.MEDIUM : byHand, null, null);
        }
    }

    /** Fails when the analysis does. */
    static Judged anew(Analyst analyst, String told, String category, Priority byHand) {
        var judgement = analyst.judge(told, category);
        return byHand == null
                ? judged(judgement.triage().priority(), judgement.triage(), judgement)
                : judged(byHand, judgement.triage().reviewed(), judgement);
    }

    private static Judged judged(Priority priority, Triage triage, Judgement judgement) {
        return new Judged(priority, triage, Personal.of(new Reasons(judgement.reasons())));
    }
}
