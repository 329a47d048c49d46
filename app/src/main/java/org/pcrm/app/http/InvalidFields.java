package org.pcrm.app.http;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.pcrm.app.http.Problem.Wrong;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells which fields or parameters broke a constraint, and what would be right. */
@Component
class InvalidFields {

    private final Shapes shapes;

    InvalidFields(Shapes shapes) {
        this.shapes = shapes;
    }

    /** Those of one object: a body or a parameter object. */
    List<Wrong> of(Errors errors, Locale locale) {
        return errors.getAllErrors().stream().map(error -> wrong(error, locale)).toList();
    }

    /** Those of all parameters of a route. */
    List<Wrong> of(MethodValidationResult results, Locale locale) {
        return results.getParameterValidationResults().stream()
                .flatMap(result -> ofParameter(result, locale))
                .toList();
    }

    private Stream<Wrong> ofParameter(ParameterValidationResult result, Locale locale) {
        if (result instanceof ParameterErrors object) {
            return of(object, locale).stream();
        }
        var name = nameOf(result.getMethodParameter());
        return result.getResolvableErrors().stream().map(error -> new Wrong(name, error.getDefaultMessage()));
    }

    private Wrong wrong(ObjectError error, Locale locale) {
        if (!(error instanceof FieldError field)) {
            return new Wrong(error.getObjectName(), error.getDefaultMessage());
        }
        return new Wrong(
                field.getField(),
                field.contains(TypeMismatchException.class)
                        ? shapes.of(field.unwrap(TypeMismatchException.class).getRequiredType(), locale)
                        : field.getDefaultMessage());
    }

    /** The name the caller knows the parameter by. */
    private static String nameOf(MethodParameter parameter) {
        var query = parameter.getParameterAnnotation(RequestParam.class);
        var header = parameter.getParameterAnnotation(RequestHeader.class);
        var name = query != null ? query.name() : header != null ? header.name() : "";
        return name.isEmpty() ? parameter.getParameterName() : name;
    }
}
