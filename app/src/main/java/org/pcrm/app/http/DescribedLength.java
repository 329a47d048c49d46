package org.pcrm.app.http;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.stream.Stream;
import org.springdoc.core.customizers.PropertyCustomizer;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.stereotype.Component;

/** Describes how long a text may be; JSON Schema counts in code points as {@link CodePoints} does. */
@Component
class DescribedLength implements PropertyCustomizer {

    @Override
    public Schema<?> customize(@SuppressWarnings("rawtypes") Schema property, AnnotatedType type) {
        Stream.of(Optional.ofNullable(type.getCtxAnnotations()).orElse(new Annotation[0]))
                .map(annotation -> AnnotationUtils.getAnnotation(annotation, CodePoints.class))
                .filter(length -> length != null)
                .forEach(length -> {
                    property.setMinLength(length.min());
                    property.setMaxLength(length.max());
                });
        return property;
    }
}
