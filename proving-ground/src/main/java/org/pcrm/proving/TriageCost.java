package org.pcrm.proving;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.pcrm.api.text.Words;
import org.pcrm.command.triage.WordAnalyst;
import org.pcrm.proving.triage.Labelled;

/** The processor time of judging a text of 300 characters, beside cutting it at its spaces and reading its words. */
final class TriageCost {

    private static final int LENGTH = 300;
    private static final int LONGEST = 5_000;
    private static final int ROUNDS = 3;
    private static final int WARMING = 200;
    private static final double NANOS_PER_MILLISECOND = 1e6;

    private static long read;

    private TriageCost() {}

    /** Argument: a file of texts that are strung together to the length; the texts it was tuned on if there is none. */
    public static void main(String[] arguments) throws IOException {
        var file = arguments.length == 0 ? "triage/tune-texts.csv" : arguments[0];
        var told = Labelled.read(Path.of(file));
        var analyst = new WordAnalyst(0);
        for (int length : new int[] {LENGTH, LONGEST}) {
            var texts = texts(told, length);
            for (int round = 0; round < ROUNDS; round++) {
                tell("cut at spaces", length, texts, text -> text.split(" ").length);
                tell("words and keys", length, texts, text -> Words.of(text).size());
                tell(
                        "judged",
                        length,
                        texts,
                        text -> analyst.judge(text, "Other").reasons().size());
            }
        }
        System.out.println("(" + read + " words and reasons)");
    }

    private static List<String> texts(List<Labelled> told, int length) {
        var texts = new ArrayList<String>();
        var text = new StringBuilder();
        for (int i = 0; texts.size() < WARMING; i++) {
            text.append(told.get(i % told.size()).text()).append(' ');
            if (text.length() >= length) {
                texts.add(text.substring(0, length));
                text.setLength(0);
            }
        }
        return texts;
    }

    private static void tell(String what, int length, List<String> texts, ToIntFunction<String> work) {
        int times = Math.max(1, 20 * LONGEST / length / 10);
        long began = cpu();
        for (int i = 0; i < times; i++) {
            for (var text : texts) {
                read += work.applyAsInt(text);
            }
        }
        double each = (cpu() - began) / NANOS_PER_MILLISECOND / times / texts.size();
        System.out.printf(Locale.ROOT, "%-16s %5d characters %8.4f ms CPU%n", what, length, each);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
