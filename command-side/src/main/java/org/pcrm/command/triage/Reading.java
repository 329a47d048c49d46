package org.pcrm.command.triage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pcrm.api.text.Word;

/**
 * What a judgement rests on: features, each there or not, so that saying a thing ten times weighs no more than saying it
 * once. Their kinds: {@code c:} a concept, {@code n:} one taken back, {@code g:} a group of concepts and how many of it,
 * {@code m:} in how many ways a group is said, {@code p:} two groups near one another, {@code w:} a word, {@code t:} the
 * shape of the text.
 */
final class Reading {

    /** How features begin that are a word of the text. */
    static final String WORD = "w:";

    /** Words between two mentions that still belong together: about a long clause. */
    private static final int NEAR = 12;

    /** Mentions looked at for pairs; whoever writes more has said enough. */
    private static final int PAIRED = 60;

    private static final int SHORT = 8;
    private static final int LONG = 26;
    private static final int MANY = 3;

    private final Map<String, List<Span>> features = new LinkedHashMap<>();

    private Reading() {}

    static Reading of(List<Word> words, List<Mention> mentions) {
        var reading = new Reading();
        reading.readMentions(mentions);
        reading.readCounts(words, mentions);
        reading.readPairs(mentions);
        for (int i = 0; i < words.size(); i++) {
            reading.add(WORD + words.get(i).key(), new Span(i, i));
        }
        long different = words.stream().map(Word::key).distinct().count();
        return reading.and(different < SHORT ? "t:short" : different > LONG ? "t:long" : "t:middling");
    }

    /** Adds a feature that no single word says. */
    Reading and(String feature) {
        features.computeIfAbsent(feature, unknown -> new ArrayList<>());
        return this;
    }

    /** The features in a fixed order, each with the words that say it. */
    Map<String, List<Span>> features() {
        return features;
    }

    private void readMentions(List<Mention> mentions) {
        for (var mention : mentions) {
            var concept = mention.concept();
            add((mention.denied() ? "n:" : "c:") + concept.name(), mention.span());
            add((mention.denied() ? "n:" : "g:") + concept.group(), mention.span());
        }
    }

    private void readCounts(List<Word> words, List<Mention> mentions) {
        var concepts = new LinkedHashMap<String, Set<Object>>();
        var ways = new LinkedHashMap<String, Set<Object>>();
        for (var mention : mentions) {
            if (!mention.denied()) {
                count(concepts, mention, mention.concept());
                count(ways, mention, words.get(mention.span().first()).key());
            }
        }
        concepts.forEach((group, counted) -> addCount("g:" + group, counted.size()));
        ways.forEach((group, counted) -> addCount("m:" + group, counted.size()));
    }

    private static void count(Map<String, Set<Object>> groups, Mention mention, Object what) {
        groups.computeIfAbsent(mention.concept().group(), group -> new HashSet<>())
                .add(what);
    }

    private void addCount(String feature, int count) {
        if (count > 1) {
            and(feature + ">1");
        }
        if (count >= MANY) {
            and(feature + ">2");
        }
    }

    private void readPairs(List<Mention> mentions) {
        int looked = Math.min(mentions.size(), PAIRED);
        for (int i = 0; i < looked; i++) {
            for (int j = i + 1; j < looked; j++) {
                pair(mentions.get(i), mentions.get(j));
            }
        }
    }

    private void pair(Mention one, Mention other) {
        var a = one.concept().group();
        var b = other.concept().group();
        boolean belong = !one.denied() && !other.denied() && one.span().distanceTo(other.span()) <= NEAR;
        if (belong && !a.equals(b)) {
            var feature = a.compareTo(b) < 0 ? "p:" + a + "+" + b : "p:" + b + "+" + a;
            add(feature, one.span());
            add(feature, other.span());
        }
    }

    private void add(String feature, Span said) {
        features.computeIfAbsent(feature, unknown -> new ArrayList<>()).add(said);
    }
}
