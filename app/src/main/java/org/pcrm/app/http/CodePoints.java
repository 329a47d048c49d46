package org.pcrm.app.http;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The length of a text as people count it: code points, nothing trimmed. {@code null} passes; with a {@code min}
 * above 0 a blank text does not.
 */
@Documented
@Constraint(validatedBy = CodePointsValidator.class)
@Target({FIELD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface CodePoints {

    /** Fewest code points, inclusive. */
    int min() default 0;

    /** Most code points, inclusive. */
    int max();

    String message() default "{org.pcrm.app.http.CodePoints.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
