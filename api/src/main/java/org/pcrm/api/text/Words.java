package org.pcrm.api.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into words, in time linear in its length and without regular expressions. Marks, emoji and punctuation
 * separate; letters and digits part ("2din" is two words); invisible characters inside a word are not there.
 */
public final class Words {

    /** Words read of a text; what follows them is not looked at. */
    public static final int LIMIT = 1000;

    private final CharSequence text;
    private final List<Word> found = new ArrayList<>();
    private final StringBuilder surface = new StringBuilder();
    private int start;
    private int end;
    private Kind kind = Kind.OTHER;

    private Words(CharSequence text) {
        this.text = text;
    }

    /** The first {@value #LIMIT} words of a text, in its order; empty for a text without any. */
    public static List<Word> of(CharSequence text) {
        return new Words(text).read();
    }

    /** A word in small Latin letters, as people type Hindi without another keyboard; other signs are left out. */
    public static String inLatin(String word) {
        return Keys.inLatin(word.toLowerCase(Locale.ROOT));
    }

    private List<Word> read() {
        int at = 0;
        while (at < text.length() && found.size() < LIMIT) {
            int point = Character.codePointAt(text, at);
            int next = at + Character.charCount(point);
            take(point, at, next);
            at = next;
        }
        finish();
        return List.copyOf(found);
    }

    private void take(int point, int at, int next) {
        var now = Kind.of(point);
        if (now == Kind.INVISIBLE) {
            return;
        }
        boolean goesOn = !surface.isEmpty() && (now == kind || now == Kind.JOINING && kind == Kind.LETTER);
        if (!goesOn) {
            finish();
            if (now != Kind.LETTER && now != Kind.DIGIT) {
                return;
            }
            start = at;
            kind = now;
        }
        surface.appendCodePoint(point);
        if (now != Kind.JOINING) {
            end = next;
        }
    }

    private void finish() {
        if (!surface.isEmpty() && found.size() < LIMIT) {
            while (Kind.of(surface.codePointBefore(surface.length())) == Kind.JOINING) {
                surface.setLength(surface.length() - 1);
            }
            var spelled = surface.toString();
            var key = Keys.of(spelled);
            if (!key.isEmpty()) {
                found.add(new Word(spelled, start, end, key));
            }
        }
        surface.setLength(0);
    }
}
