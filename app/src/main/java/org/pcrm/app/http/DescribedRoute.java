package org.pcrm.app.http;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;

/** Describes a route by the conventions it follows: its name, its office, the answer to a creation, its refusals. */
@Component
class DescribedRoute implements OperationCustomizer {

    private static final String OK = Integer.toString(HttpStatus.OK.value());
    private static final String CREATED = Integer.toString(HttpStatus.CREATED.value());

    @Override
    public Operation customize(Operation operation, HandlerMethod route) {
        var isAsked = Arrays.stream(route.getMethodParameters()).anyMatch(WhoAsks::isAskedBy);
        operation.setOperationId(nameOf(route));
        operation.setTags(List.of(featureOf(route)));
        if (isAsked) {
            operation.addParametersItem(
                    new QueryParameter().name(WhoAsks.TENANT).schema(new StringSchema()));
        }
        if (takes(operation, IdempotencyKeys.HEADER) && operation.getResponses().containsKey(OK)) {
            answersCreated(operation);
        }
        DescribedRefusals.of(operation, route, isAsked).forEach(status -> refuses(operation, status));
        operation.getResponses().addApiResponse(ApiResponses.DEFAULT, problem());
        return operation;
    }

    /** Whether it takes a parameter or header of this name. */
    static boolean takes(Operation operation, String parameter) {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .anyMatch(taken -> taken.getName().equals(parameter));
    }

    /** {@code complaintFile} for the method {@code file} of {@code ComplaintRoutes}. */
    private static String nameOf(HandlerMethod route) {
        var noun = route.getBeanType().getSimpleName().replaceAll("(Routes|Controller)$", "");
        return StringUtils.uncapitalize(noun)
                + StringUtils.capitalize(route.getMethod().getName());
    }

    private static String featureOf(HandlerMethod route) {
        var name = route.getBeanType().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** A POST with a key for its repetition creates: 201. */
    private static void answersCreated(Operation operation) {
        var answer = operation.getResponses().remove(OK);
        operation.getResponses().addApiResponse(CREATED, answer.description(HttpStatus.CREATED.getReasonPhrase()));
    }

    private static void refuses(Operation operation, HttpStatus status) {
        operation
                .getResponses()
                .addApiResponse(Integer.toString(status.value()), problem().description(status.getReasonPhrase()));
    }

    private static ApiResponse problem() {
        var body = new MediaType().schema(new Schema<>().$ref(Problem.class.getSimpleName()));
        return new ApiResponse()
                .description(Problem.class.getSimpleName())
                .content(new Content()
                        .addMediaType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE, body));
    }
}
