package org.pcrm.app.http;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A person's name, or what stands for one: 2–120 code points on one line. */
@CodePoints(min = 2, max = 120)
@Pattern(regexp = PlainText.ONE_LINE)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonName {

    String message() default "{org.pcrm.app.http.PersonName.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
