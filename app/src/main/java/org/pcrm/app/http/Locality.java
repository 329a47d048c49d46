package org.pcrm.app.http;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A place by its name: at most 200 code points on one line. */
@CodePoints(min = 1, max = 200)
@Pattern(regexp = PlainText.ONE_LINE)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Locality {

    String message() default "{org.pcrm.app.http.Locality.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
