package org.pcrm.app.complaint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.pcrm.app.http.CodePoints;

/** A citizen's name: 2–120 code points. */
@CodePoints(min = 2, max = 120)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface PersonName {

    String message() default "{org.pcrm.app.complaint.PersonName.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
