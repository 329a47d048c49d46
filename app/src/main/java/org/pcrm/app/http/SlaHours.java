package org.pcrm.app.http;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** SLA hours, 1…8760: what takes longer than a year is no deadline. */
@Min(1)
@Max(8760)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface SlaHours {

    String message() default "{org.pcrm.app.http.SlaHours.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
