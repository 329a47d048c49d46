package org.pcrm.app.http;

import java.util.List;
import java.util.Locale;
import org.pcrm.app.http.Problem.Wrong;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Tells which field of a JSON body could not be read, and what would be right. */
@Component
class UnreadableBody {

    private final Texts texts;
    private final Shapes shapes;

    UnreadableBody(Texts texts, Shapes shapes) {
        this.texts = texts;
        this.shapes = shapes;
    }

    /** The code of the problem. */
    static String code(Throwable cause) {
        if (cause instanceof UnrecognizedPropertyException) {
            return "field.unknown";
        }
        return cause instanceof JacksonException unreadable && !path(unreadable).isEmpty()
                ? "request.invalid"
                : "request.malformed";
    }

    /** The field that is wrong; empty when the body as a whole is no JSON of the expected shape. */
    List<Wrong> wrong(Throwable cause, Locale locale) {
        if (!(cause instanceof MismatchedInputException mismatch)
                || path(mismatch).isEmpty()) {
            return List.of();
        }
        return List.of(new Wrong(path(mismatch), message(mismatch, locale)));
    }

    private String message(MismatchedInputException mismatch, Locale locale) {
        if (mismatch instanceof UnrecognizedPropertyException) {
            return texts.say(locale, "field.unknown");
        }
        // PlainTextReader is the only reader of texts that finds fault with a text.
        if (mismatch instanceof InvalidFormatException && mismatch.getTargetType() == String.class) {
            return texts.say(locale, "field.not-plain");
        }
        return shapes.of(mismatch.getTargetType(), locale);
    }

    private static String path(JacksonException unreadable) {
        var path = new StringBuilder();
        for (var step : unreadable.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
