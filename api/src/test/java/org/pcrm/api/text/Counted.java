package org.pcrm.api.text;

/** A text that counts how often it is read. */
final class Counted implements CharSequence {

    private final String text;
    private long reads;

    Counted(String text) {
        this.text = text;
    }

    long reads() {
        return reads;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        reads++;
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }
}
