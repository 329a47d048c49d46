package org.pcrm.app.complaint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Latitude and longitude are told together or not at all. */
@Constraint(validatedBy = LocatedValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Located {

    String message() default "{org.pcrm.app.complaint.Located.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
