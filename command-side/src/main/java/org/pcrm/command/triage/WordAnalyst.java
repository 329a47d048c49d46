package org.pcrm.command.triage;

import java.util.List;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.Triage;
import org.pcrm.api.text.Word;
import org.pcrm.api.text.Words;

/**
 * Judges by lists of words that name dangers, harms, services and feelings, and by weights learned for them. Its cost is
 * bounded: it reads the first {@value Words#LIMIT} words once, and no regular expression.
 */
public final class WordAnalyst implements Analyst {

    private static final int FEELINGS = 3;
    private static final double HUNDREDTHS = 100;

    private final Reader reader = new Reader();
    private final Weights urgency = Weights.load("urgency.tsv", Priority.values().length);
    private final Weights feeling = Weights.load("feeling.tsv", FEELINGS);
    private final double reviewBelow;

    /**
     * Loads the lists and the weights.
     *
     * @param reviewBelow 0…1, the confidence below which a person is asked to look
     */
    public WordAnalyst(double reviewBelow) {
        this.reviewBelow = reviewBelow;
    }

    @Override
    public Judgement judge(String text, String category) {
        var told = text == null ? "" : text;
        var words = Words.of(told);
        var reading = reader.urgency(words, told, category);
        var probabilities = urgency.probabilities(reading);
        var priority = Verdicts.priority(probabilities);
        var confidence = probabilities[priority.ordinal()];
        var triage = new Triage(
                priority,
                rounded(confidence),
                words.isEmpty() || confidence < reviewBelow,
                sentiment(words, told, reading));
        return new Judgement(triage, Reasons.of(reading, words, urgency, priority.ordinal()));
    }

    private double sentiment(List<Word> words, String told, Reading reading) {
        return rounded(Verdicts.sentiment(feeling.probabilities(reader.feeling(words, told, reading))));
    }

    private static double rounded(double value) {
        return Math.round(value * HUNDREDTHS) / HUNDREDTHS;
    }
}
