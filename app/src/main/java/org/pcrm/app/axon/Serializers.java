package org.pcrm.app.axon;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** JSON everywhere: strict and lean for events, plain for Axon's own tokens. */
@Configuration(proxyBeanMethods = false)
public class Serializers {

    @Bean
    @Primary
    Serializer serializer() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(Serializers::allowOurTypes)
                .build();
    }

    @Bean
    @Qualifier("eventSerializer")
    public static Serializer eventSerializer() {
        return new EventSerializer(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(json -> {
            allowOurTypes(json);
            json.addModule(new PersonalModule())
                    .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        }));
    }

    /** Tokens name their class inside the JSON; no other class may be asked for. */
    private static void allowOurTypes(JsonMapper.Builder json) {
        json.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("org.pcrm.")
                .build());
    }
}
