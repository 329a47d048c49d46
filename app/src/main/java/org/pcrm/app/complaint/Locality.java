package org.pcrm.app.complaint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.pcrm.app.http.CodePoints;

/** A place by its name: at most 200 code points. */
@CodePoints(min = 1, max = 200)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface Locality {

    String message() default "{org.pcrm.app.complaint.Locality.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
