package org.pcrm.app.http;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Viewer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the API that clients read; {@link DescribedRoute} says what one route is like. */
@Configuration(proxyBeanMethods = false)
class OpenApiDocument {

    /** Whoever asks is known by the session: no client sends it. */
    OpenApiDocument() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class, Actor.class);
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info().title("P-CRM").version("v1"))
                .servers(List.of(new Server().url("/")))
                .components(new Components().schemas(problem()));
    }

    /** Copying the document, springdoc can read back that anything may be counted, but not that it is a number. */
    @SuppressWarnings("rawtypes")
    private static Map<String, Schema> problem() {
        var schemas = ModelConverters.getInstance(true).readAll(Problem.class);
        var counts = (Schema<?>)
                schemas.get(Problem.class.getSimpleName()).getProperties().get("counts");
        counts.setAdditionalProperties(true);
        return schemas;
    }
}
