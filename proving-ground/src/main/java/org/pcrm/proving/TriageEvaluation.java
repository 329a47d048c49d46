package org.pcrm.proving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.pcrm.api.complaint.Priority;
import org.pcrm.command.triage.Analyst;
import org.pcrm.command.triage.WordAnalyst;
import org.pcrm.proving.triage.Afinn;
import org.pcrm.proving.triage.Labelled;
import org.pcrm.proving.triage.Sheets;

/** How well triage judges labelled texts, beside what much simpler judges do. */
final class TriageEvaluation {

    private static final Path SHARED = Path.of("../../shared/data");
    private static final Path TWEETS = SHARED.resolve("indian-transport/sentiment-dev.csv");
    private static final Path AFINN = SHARED.resolve("lexicons");
    private static final double REVIEW_BELOW = 0.5;

    private TriageEvaluation() {}

    /** Arguments: files of texts, as seen from proving-ground; the texts it was tuned on if there are none. */
    public static void main(String[] arguments) throws IOException {
        var files = arguments.length == 0 ? List.of("triage/tune-texts.csv") : List.of(arguments);
        for (var file : files) {
            System.out.println("== " + file);
            compare(Labelled.read(Path.of(file)));
        }
        System.out.println(
                "== public tweets about transport: what the lists say of these very tweets was learned from");
        if (Files.exists(TWEETS)) {
            compareFeelings(Labelled.tweets(TWEETS));
        } else {
            System.out.println("left out: there is no " + TWEETS);
        }
    }

    private static void compare(List<Labelled> texts) throws IOException {
        Analyst analyst = new WordAnalyst(REVIEW_BELOW);
        var sheets = new Sheets();
        int review = 0;
        for (var text : texts) {
            var triage = analyst.judge(text.text(), text.category()).triage();
            sheets.priority(text, triage.priority(), triage.confidence());
            sheets.feeling(text, triage.sentiment());
            review += triage.needsReview() ? 1 : 0;
        }
        sheets.print("triage (" + review + " of " + texts.size() + " left to a person)");
        var medium = new Sheets();
        texts.forEach(text -> {
            medium.priority(text, Priority.MEDIUM, 1);
            medium.feeling(text, -1);
        });
        medium.print("always MEDIUM, always negative");
        compareWithAfinn(texts);
    }

    private static void compareFeelings(List<Labelled> texts) throws IOException {
        var analyst = new WordAnalyst(REVIEW_BELOW);
        feelings("triage", texts, text -> analyst.judge(text, null).triage().sentiment());
        feelings("always negative", texts, text -> -1);
        compareWithAfinn(texts);
    }

    private static void compareWithAfinn(List<Labelled> texts) throws IOException {
        if (Files.exists(AFINN)) {
            feelings("AFINN, English and Hindi", texts, Afinn.load(AFINN)::sentiment);
        } else {
            System.out.println("AFINN left out: there is no " + AFINN);
        }
    }

    private static void feelings(String name, List<Labelled> texts, ToDoubleFunction<String> judge) {
        var sheets = new Sheets();
        texts.forEach(text -> sheets.feeling(text, judge.applyAsDouble(text.text())));
        sheets.print(name);
    }
}
