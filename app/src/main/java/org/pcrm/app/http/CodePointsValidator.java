package org.pcrm.app.http;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Counts for {@link CodePoints}. */
public final class CodePointsValidator implements ConstraintValidator<CodePoints, CharSequence> {

    private int min;
    private int max;

    @Override
    public void initialize(CodePoints bounds) {
        min = bounds.min();
        max = bounds.max();
    }

    @Override
    public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        var length = text.codePoints().count();
        if (length < min || length > max) {
            return min == 0 && say("atMost", context);
        }
        return min == 0 || text.codePoints().anyMatch(CodePointsValidator::isVisible) || say("blank", context);
    }

    /** Neither a space of any script nor one of the signs that only join or part their neighbours. */
    private static boolean isVisible(int codePoint) {
        return !Character.isWhitespace(codePoint)
                && !Character.isSpaceChar(codePoint)
                && Character.getType(codePoint) != Character.FORMAT;
    }

    /** Refuses with another text than the one that names both bounds. */
    private static boolean say(String kind, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("{org.pcrm.app.http.CodePoints." + kind + "}")
                .addConstraintViolation();
        return false;
    }
}
