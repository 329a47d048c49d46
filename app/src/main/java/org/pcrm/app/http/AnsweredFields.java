package org.pcrm.app.http;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Says of the shapes that are only answered that all their fields are there, if only as null. */
@Component
class AnsweredFields implements GlobalOpenApiCustomizer {

    @Override
    public void customise(OpenAPI document) {
        var schemas = document.getComponents().getSchemas();
        var asked = new HashSet<String>();
        var answered = new HashSet<String>();
        for (var operation : operations(document).toList()) {
            Optional.ofNullable(operation.getRequestBody())
                    .ifPresent(body -> collect(body.getContent(), document, asked));
            for (ApiResponse response : operation.getResponses().values()) {
                collect(response.getContent(), document, answered);
            }
        }
        answered.removeAll(asked);
        for (var name : answered) {
            Schema<?> schema = schemas.get(name);
            if (schema.getProperties() != null && !name.equals(Problem.class.getSimpleName())) {
                schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
            }
        }
    }

    private static Stream<Operation> operations(OpenAPI document) {
        return document.getPaths().values().stream().flatMap(path -> path.readOperations().stream());
    }

    private static void collect(Content content, OpenAPI document, Set<String> names) {
        if (content != null) {
            content.values().forEach(type -> collect(type.getSchema(), document, names));
        }
    }

    private static void collect(Schema<?> schema, OpenAPI document, Set<String> names) {
        if (schema == null) {
            return;
        }
        if (schema.get$ref() != null) {
            var name = schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
            if (names.add(name)) {
                collect(document.getComponents().getSchemas().get(name), document, names);
            }
        }
        collect(schema.getItems(), document, names);
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> collect(property, document, names));
        }
    }
}
