package org.pcrm.app.complaint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Degrees east, −180…180. */
@DecimalMin("-180")
@DecimalMax("180")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface Longitude {

    String message() default "{org.pcrm.app.complaint.Longitude.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
