package org.pcrm.proving.triage;

import java.util.ArrayList;
import java.util.List;
import org.pcrm.command.triage.Verdicts;

/**
 * Judges each text by weights that were learned without it and its neighbours: the file tells one situation in three
 * languages near one another, so that a fold is a stretch of it, and not texts drawn from everywhere.
 */
public record Folds(List<Labelled> texts, List<Labelled> always, List<Labelled> tweets) {

    private static final int FOLDS = 5;

    /** How the judgements compare with the labels. */
    public Sheets judged() {
        var sheets = new Sheets();
        for (int fold = 0; fold < FOLDS; fold++) {
            var learned = new ArrayList<>(others(texts, fold));
            learned.addAll(always);
            var urgency = Learning.urgency(learned);
            var feeling = Learning.feeling(learned, others(tweets, fold));
            var judged = part(texts, fold);
            var samples = Samples.urgency(judged);
            var feelings = Samples.feeling(judged);
            for (int i = 0; i < judged.size(); i++) {
                var probabilities = urgency.probabilities(samples.get(i).features());
                var priority = Verdicts.priority(probabilities);
                sheets.priority(judged.get(i), priority, probabilities[priority.ordinal()]);
                sheets.feeling(judged.get(i), sentiment(feeling, feelings.get(i)));
            }
            var tweeted = part(tweets, fold);
            var tweetSamples = Samples.feeling(tweeted);
            for (int i = 0; i < tweeted.size(); i++) {
                sheets.feeling(tweeted.get(i), sentiment(feeling, tweetSamples.get(i)));
            }
        }
        return sheets;
    }

    private static double sentiment(Regression feeling, Sample sample) {
        return Verdicts.sentiment(feeling.probabilities(sample.features()));
    }

    private static List<Labelled> part(List<Labelled> texts, int fold) {
        return texts.subList(texts.size() * fold / FOLDS, texts.size() * (fold + 1) / FOLDS);
    }

    private static List<Labelled> others(List<Labelled> texts, int fold) {
        var others = new ArrayList<>(texts.subList(0, texts.size() * fold / FOLDS));
        others.addAll(texts.subList(texts.size() * (fold + 1) / FOLDS, texts.size()));
        return others;
    }
}
