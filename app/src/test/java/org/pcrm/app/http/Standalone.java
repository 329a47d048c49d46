package org.pcrm.app.http;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.pcrm.api.tenant.TenantQueries.OfficeNamed;
import org.pcrm.api.tenant.TenantQueries.OfficeView;
import org.pcrm.app.axon.Queries;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;

/** Routes under the conventions, without a server; the offices {@code east} and {@code west} exist. */
final class Standalone {

    static final UUID EAST = new UUID(1, 1);
    static final UUID WEST = new UUID(1, 2);

    private Standalone() {}

    static MockMvc with(Object controller) {
        var texts = new Texts();
        var shapes = new Shapes(texts);
        var languages = Languages.localeResolver();
        var advice = new ProblemAnswers(
                new Problems(texts, languages), new InvalidFields(shapes), new UnreadableBody(texts, shapes), shapes);
        return MockMvcBuilders.standaloneSetup(controller)
                .setControllerAdvice(advice, new BoundedBody())
                .setLocaleResolver(languages)
                .setMessageConverters(new JacksonJsonHttpMessageConverter(
                        StrictJson.over(JsonMapper.builder().build())))
                .setCustomArgumentResolvers(new WhoAsks(new Queries(offices())))
                .addInterceptors(new KnownParameters())
                .build();
    }

    private static QueryGateway offices() {
        var bus = SimpleQueryBus.builder().build();
        new AnnotationQueryHandlerAdapter<>(new Offices()).subscribe(bus);
        return DefaultQueryGateway.builder().queryBus(bus).build();
    }

    static class Offices {

        @QueryHandler
        Optional<OfficeView> answer(OfficeNamed query) {
            return switch (query.slug()) {
                case "east" -> Optional.of(office(EAST, query.slug()));
                case "west" -> Optional.of(office(WEST, query.slug()));
                default -> Optional.empty();
            };
        }

        private static OfficeView office(UUID id, String slug) {
            return new OfficeView(id, slug, slug, ZoneId.of("Asia/Kolkata"), List.of(), true);
        }
    }
}
