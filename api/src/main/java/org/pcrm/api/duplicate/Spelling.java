package org.pcrm.api.duplicate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One key for all spellings of a word, in Latin letters and in Devanagari: consonants without their breath, long and short
 * vowels alike, and no {@code a} within a word, which the one script often leaves out and the other one seldom writes.
 */
final class Spelling {

    private static final String CONSONANTS = "कखगघङचछजझञटठडढणतथदधनऩपफबभमयरऱलळऴवशषसह";
    private static final String[] AS_LATIN = {
        "k", "k", "g", "g", "n", "c", "c", "j", "j", "n", "t", "t", "d", "d", "n", "t", "t", "d", "d", "n", "n", "p",
        "f", "b", "b", "m", "y", "r", "r", "l", "l", "l", "v", "s", "s", "s", "h"
    };
    private static final String VOWELS = "अआइईउऊएऐओऔऑऍािीुूेैोौॉॅ";
    private static final String VOWELS_AS_LATIN = "aaiiuuiiuuuiaiiuuiiuuui";
    private static final int LONGEST = 40;

    private Spelling() {}

    /** The words of a text in small letters, in their order; invisible characters part no word. */
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
        for (int i = 0; i < plain.length(); i++) {
            var letter = plain.charAt(i);
            if (Character.isLetterOrDigit(letter) || isMark(letter)) {
                word.append(letter);
            } else if (Character.getType(letter) != Character.FORMAT) {
                end(word, words);
            }
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.substring(0, Math.min(word.length(), LONGEST)).toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }

    private static boolean isMark(char letter) {
        var type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** The key of one word. */
    static String key(String word) {
        return condensed(latin(word));
    }

    private static String latin(String word) {
        var latin = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            var letter = word.charAt(i);
            int consonant = CONSONANTS.indexOf(letter);
            int vowel = VOWELS.indexOf(letter);
            if (consonant >= 0) {
                latin.append(AS_LATIN[consonant]);
            } else if (letter == 'ऋ' || letter == 'ृ') {
                latin.append("ri");
            } else if (vowel >= 0) {
                latin.append(VOWELS_AS_LATIN.charAt(vowel));
            } else if (letter == 'ं' || letter == 'ँ') {
                latin.append('n');
            } else if (letter >= '०' && letter <= '९') {
                latin.append((char) ('0' + letter - '०'));
            } else if (Character.isLetterOrDigit(letter)) {
                latin.append(letter);
            }
        }
        return latin.toString();
    }

    private static String condensed(String latin) {
        var like = latin.replace("ph", "f")
                .replace("ch", "c")
                .replace("sh", "s")
                .replaceAll("([kgcjtdpb])h", "$1")
                .replaceAll("ee|ea|ie|ai|ay(?=$|[^aeiou])|ei|e", "i")
                .replaceAll("oo|ou|au|o", "u")
                .replace('w', 'v')
                .replace('z', 'j')
                .replace('q', 'k')
                .replace("ck", "k")
                .replace("x", "ks")
                .replaceAll("n(?=[pb])|m(?=[pb])", "m");
        var key = new StringBuilder();
        for (int i = 0; i < like.length(); i++) {
            var letter = like.charAt(i);
            var within = i > 0;
            var repeated = within && letter == like.charAt(i - 1) && !Character.isDigit(letter);
            if (!repeated && !(within && letter == 'a')) {
                key.append(letter);
            }
        }
        return key.toString();
    }
}
