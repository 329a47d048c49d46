package org.pcrm.app.complaint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Names the coordinate that is missing. */
class LocatedValidator implements ConstraintValidator<Located, Pinned> {

    @Override
    public boolean isValid(Pinned told, ConstraintValidatorContext context) {
        if ((told.latitude() == null) == (told.longitude() == null)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode(told.latitude() == null ? "latitude" : "longitude")
                .addConstraintViolation();
        return false;
    }
}
