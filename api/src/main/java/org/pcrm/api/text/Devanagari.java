package org.pcrm.api.text;

/**
 * Writes Devanagari in Latin letters the way people type Hindi, without the inherent vowel where it is not spoken: at the
 * end of a word, and between two single consonants that have vowels at their outer sides (M. Choudhury et al., "A
 * diachronic approach for schwa deletion in Indo Aryan languages", 2004, state the rule).
 */
final class Devanagari {

    private static final char FIRST = '\u0900';
    private static final char LAST = '\u097F';
    private static final char VIRAMA = '\u094D';

    /** Stands for the inherent vowel until it is known whether it is spoken. */
    private static final char SCHWA = '@';

    private static final String[] LETTERS = new String[LAST - FIRST + 1];

    static {
        name('ऄ', "a a aa i i u u ri li e e e ai o o o au");
        name('क', "k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h");
        name('ा', "a i i u u ri ri e e e ai o o o au");
    }

    private Devanagari() {}

    private static void name(char first, String names) {
        char letter = first;
        for (var name : names.split(" ")) {
            LETTERS[letter++ - FIRST] = name;
        }
    }

    static boolean covers(int letter) {
        return letter >= FIRST && letter <= LAST;
    }

    /** Letters of other scripts in the word stay. */
    static String toLatin(String word) {
        return withoutSilentVowels(spelled(word));
    }

    private static StringBuilder spelled(String word) {
        var latin = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (!covers(letter)) {
                latin.append(letter);
            } else if (isNasal(letter)) {
                latin.append(i + 1 < word.length() ? "n" : "");
            } else if (isConsonant(letter)) {
                latin.append(LETTERS[letter - FIRST]);
                latin.append(hasOwnVowel(word, i + 1) ? "" : SCHWA);
            } else if (LETTERS[letter - FIRST] != null) {
                latin.append(LETTERS[letter - FIRST]);
            }
        }
        return latin;
    }

    private static boolean isNasal(char letter) {
        return letter == '\u0901' || letter == '\u0902';
    }

    private static boolean isConsonant(char letter) {
        return letter >= 'क' && letter <= 'ह';
    }

    /** Whether a vowel sign or the sign for "no vowel" follows, a nukta (the dot of borrowed sounds) left aside. */
    private static boolean hasOwnVowel(String word, int after) {
        int next = after < word.length() && word.charAt(after) == '\u093C' ? after + 1 : after;
        return next < word.length() && word.charAt(next) >= 'ा' && word.charAt(next) <= VIRAMA;
    }

    /** From the right, since a vowel that falls silent makes the one before it sound. */
    private static String withoutSilentVowels(StringBuilder latin) {
        int last = latin.length() - 1;
        if (last > 1 && latin.charAt(last) == SCHWA) {
            latin.deleteCharAt(last);
        }
        for (int i = latin.length() - 1; i > 0; i--) {
            if (latin.charAt(i) == SCHWA && isSilent(latin, i)) {
                latin.deleteCharAt(i);
            }
        }
        return latin.toString().replace(SCHWA, 'a');
    }

    private static boolean isSilent(StringBuilder latin, int schwa) {
        int before = consonantBefore(latin, schwa);
        int after = consonantAfter(latin, schwa);
        return before > 0
                && isVowel(latin.charAt(before - 1))
                && after < latin.length()
                && isVowel(latin.charAt(after));
    }

    /** Where the one consonant that ends before {@code at} begins; an aspirate is two letters. */
    private static int consonantBefore(CharSequence latin, int at) {
        int begin = at - 1;
        while (begin > 0 && latin.charAt(begin) == 'h' && !isVowel(latin.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private static int consonantAfter(CharSequence latin, int at) {
        int end = at + 2;
        while (end < latin.length() && latin.charAt(end) == 'h') {
            end++;
        }
        return at + 1 < latin.length() && isVowel(latin.charAt(at + 1)) ? latin.length() : end;
    }

    private static boolean isVowel(char letter) {
        return letter == SCHWA || Skeleton.isVowel(letter);
    }
}
