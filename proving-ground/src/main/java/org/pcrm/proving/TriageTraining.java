package org.pcrm.proving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.pcrm.proving.triage.Folds;
import org.pcrm.proving.triage.Labelled;
import org.pcrm.proving.triage.Learning;

/** Learns the weights of triage from labelled texts and writes them where the product reads them. */
final class TriageTraining {

    private static final Path TEXTS = Path.of("triage");
    private static final Path TWEETS = Path.of("../../shared/data/indian-transport/sentiment-dev.csv");
    private static final Path WEIGHTS = Path.of("../command-side/src/main/resources/org/pcrm/command/triage");
    private static final double SMALL = 0.02;

    private TriageTraining() {}

    /** Takes no arguments. The public tweets must be there: without them the weights would be others. */
    public static void main(String[] arguments) throws IOException {
        if (Files.notExists(TWEETS)) {
            System.out.println("Nothing was learned: there is no " + TWEETS);
            return;
        }
        var tweets = Labelled.tweets(TWEETS);
        var folded = Labelled.read(TEXTS.resolve("tune-texts.csv"));
        var always = new ArrayList<>(Labelled.read(TEXTS.resolve("own-texts.csv")));
        always.addAll(Labelled.read(TEXTS.resolve("more-texts.csv")));
        var texts = new ArrayList<>(folded);
        texts.addAll(always);
        new Folds(folded, always, tweets).judged().print("Cross-validated, five folds in the order of the file");
        var urgency = Learning.urgency(texts);
        write("urgency.tsv", urgency.weights());
        var feeling = Learning.feeling(texts, tweets);
        write("feeling.tsv", feeling.weights());
    }

    private static void write(String name, Map<String, double[]> weights) throws IOException {
        var lines = new ArrayList<>(List.of("# Written by the program TriageTraining of the proving ground."));
        new TreeMap<>(weights).forEach((feature, values) -> {
            if (DoubleStream.of(values).anyMatch(value -> Math.abs(value) >= SMALL)) {
                lines.add(feature + "\t"
                        + DoubleStream.of(values)
                                .mapToObj(value -> String.format(Locale.ROOT, "%.3f", value))
                                .collect(Collectors.joining("\t")));
            }
        });
        Files.write(WEIGHTS.resolve(name), lines);
        System.out.println(name + ": " + (lines.size() - 1) + " weights");
    }
}
