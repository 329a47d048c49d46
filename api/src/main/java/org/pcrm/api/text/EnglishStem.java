package org.pcrm.api.text;

/** Takes plural and tense from a word in Latin letters, lightly: it may be a Hindi word, so what is short stays. */
final class EnglishStem {

    private static final int PLURAL_FROM = 4;
    private static final int TENSE_FROM = 6;

    private EnglishStem() {}

    static String of(String word) {
        return withoutTense(withoutPlural(word));
    }

    private static String withoutPlural(String word) {
        if (word.length() < PLURAL_FROM || !word.endsWith("s")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes")) {
            return cut(word, 2);
        }
        return "asui".indexOf(word.charAt(word.length() - 2)) >= 0 ? word : cut(word, 1);
    }

    private static String withoutTense(String word) {
        if (word.length() < TENSE_FROM) {
            return word;
        }
        if (word.endsWith("ing") && hasVowel(cut(word, 3))) {
            return cut(word, 3);
        }
        return word.endsWith("ed") && !word.endsWith("eed") && hasVowel(cut(word, 2)) ? cut(word, 2) : word;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static boolean hasVowel(String word) {
        return word.chars().anyMatch(Skeleton::isVowel);
    }
}
