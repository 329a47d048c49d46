package org.pcrm.query;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.pcrm.api.personal.Personal;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Events as JSON, their personal parts in boxes. */
final class StoredForm {

    private StoredForm() {}

    static Serializer serializer() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.addMixIn(Personal.class, Boxed.class))
                .build();
    }

    @JsonDeserialize(as = Personal.Sealed.class)
    private interface Boxed {}
}
