package org.pcrm.api.text;

/** What a character does to the word it stands in. */
enum Kind {
    LETTER,
    DIGIT,
    /** An apostrophe: part of the word between two letters. */
    JOINING,
    /** Zero-width, directional and other controls, with which words are hidden from programs but not from people. */
    INVISIBLE,
    OTHER;

    static Kind of(int point) {
        return switch (Character.getType(point)) {
            case Character.FORMAT -> INVISIBLE;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.COMBINING_SPACING_MARK -> LETTER;
            case Character.NON_SPACING_MARK -> isVariationSelector(point) ? INVISIBLE : LETTER;
            default -> point == '\'' || point == '’' ? JOINING : OTHER;
        };
    }

    private static boolean isVariationSelector(int point) {
        return point >= 0xFE00 && point <= 0xFE0F || point == 0x034F;
    }
}
