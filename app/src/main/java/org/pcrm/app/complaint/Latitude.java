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

/** Degrees north, −90…90. */
@DecimalMin("-90")
@DecimalMax("90")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface Latitude {

    String message() default "{org.pcrm.app.complaint.Latitude.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
