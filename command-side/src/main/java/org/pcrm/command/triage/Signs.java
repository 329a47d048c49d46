package org.pcrm.command.triage;

import java.util.LinkedHashMap;
import java.util.Map;

/** What punctuation and emoji tell beside the words. */
final class Signs {

    private final Map<String, String> meanings = new LinkedHashMap<>();

    Signs() {
        for (var line : Resources.lines("signs.txt")) {
            int gap = line.lastIndexOf(' ');
            meanings.put(line.substring(0, gap), "t:" + line.substring(gap + 1));
        }
    }

    /** Adds what a text's signs tell to what was read of it. */
    Reading readInto(Reading reading, String text) {
        meanings.forEach((sign, meaning) -> {
            if (text.contains(sign)) {
                reading.and(meaning);
            }
        });
        return reading;
    }
}
