package org.pcrm.api.text;

/**
 * Folds a word in Latin letters to what is heard through all its spellings: long vowels and doubled letters once, aspirates
 * without their breath, w as v, z as j, ph as f. A word of four consonants or more is known by them alone; a shorter one
 * keeps its vowels, and the endings of Hindi nouns (gaddha, gaddhe, gaddhon) are one.
 */
final class Skeleton {

    private static final int KNOWN_BY_CONSONANTS = 4;
    private static final int LONG = 5;

    private Skeleton() {}

    static boolean isVowel(int letter) {
        return "aeiou".indexOf(letter) >= 0;
    }

    static String of(String word) {
        var sounds = once(vowels(once(consonants(word))));
        long consonants = sounds.chars().filter(letter -> !isVowel(letter)).count();
        return consonants >= KNOWN_BY_CONSONANTS ? withoutVowels(sounds) : withoutEnding(sounds);
    }

    private static CharSequence consonants(String word) {
        var out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
            switch (letter) {
                case 'c' -> out.append(ofC(next));
                case 'p' -> out.append(next == 'h' ? 'f' : 'p');
                case 'h' -> out.append(i > 0 && isBreath(word.charAt(i - 1), next) ? "" : "h");
                case 'q' -> out.append('k');
                case 'x' -> out.append("ks");
                case 'z' -> out.append('j');
                case 'w' -> out.append('v');
                case 'y' -> out.append(i == 0 ? "y" : glide(word.charAt(i - 1), next));
                case 'n' -> out.append("bp".indexOf(next) >= 0 ? 'm' : 'n');
                default -> out.append(letter);
            }
        }
        return out;
    }

    /** What a c sounds like: with h as in chor, before a bright vowel as in cylinder; of two, the second tells. */
    private static String ofC(char next) {
        if (next == 'h') {
            return "c";
        }
        return next == 'c' ? "" : "eiy".indexOf(next) >= 0 ? "s" : "k";
    }

    /** An h that belongs to the consonant before it, or is not heard at the end. */
    private static boolean isBreath(char before, char next) {
        return !isVowel(before) || next == ' ';
    }

    /** A y inside a word: gaya has one, gayi and gai are spellings of one word, and day has a vowel. */
    private static String glide(char before, char next) {
        if (!isVowel(next)) {
            return "i";
        }
        return isVowel(before) && (next == 'e' || next == 'i') ? "" : "y";
    }

    private static CharSequence vowels(CharSequence word) {
        var out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
            if (letter == 'a' && (next == 'i' || next == 'e')) {
                out.append('e');
                i++;
            } else if ((letter == 'a' || letter == 'o') && next == 'u') {
                out.append('o');
                i++;
            } else if (letter == 'e' && next == 'i') {
                out.append('e');
                i++;
            } else {
                out.append(letter == 'e' && next == 'h' ? 'a' : letter);
            }
        }
        return out;
    }

    /** Doubled letters once; a double e or o is heard as i and u. */
    private static CharSequence once(CharSequence word) {
        var out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            boolean again = i > 0 && word.charAt(i - 1) == letter;
            if (!again) {
                out.append(letter);
            } else if (letter == 'e' || letter == 'o') {
                out.setCharAt(out.length() - 1, letter == 'e' ? 'i' : 'u');
            }
        }
        return out;
    }

    private static String withoutVowels(CharSequence word) {
        var out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (!isVowel(word.charAt(i))) {
                out.append(word.charAt(i));
            } else if (i == 0) {
                out.append('a');
            }
        }
        return once(out).toString();
    }

    private static String withoutEnding(CharSequence word) {
        var ending = new StringBuilder(word);
        int length = ending.length();
        if (length >= LONG && ending.charAt(length - 1) == 'n' && ending.charAt(length - 2) == 'o') {
            ending.setLength(--length);
        }
        char last = ending.charAt(length - 1);
        if (length >= LONG && isVowel(last)) {
            ending.setLength(length - 1);
        } else if (length == LONG - 1 && (last == 'e' || last == 'o')) {
            ending.setCharAt(length - 1, 'a');
        }
        return ending.toString();
    }
}
