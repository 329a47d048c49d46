package org.pcrm.app.complaint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.pcrm.app.http.CodePoints;

/** What is wrong, in the citizen's words: 10–5000 code points. */
@CodePoints(min = 10, max = 5000)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface Description {

    String message() default "{org.pcrm.app.complaint.Description.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
