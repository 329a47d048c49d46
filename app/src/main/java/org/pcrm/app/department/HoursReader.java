package org.pcrm.app.department;

import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Tells hours that are not spoken of ({@code null}) from the word that there are none (empty). */
final class HoursReader extends ValueDeserializer<Optional<Integer>> {

    @Override
    public Optional<Integer> deserialize(JsonParser parser, DeserializationContext context) {
        return Optional.of(context.readValue(parser, Integer.class));
    }

    @Override
    public Optional<Integer> getNullValue(DeserializationContext context) {
        return Optional.empty();
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return null;
    }
}
