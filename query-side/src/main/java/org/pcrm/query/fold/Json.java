package org.pcrm.query.fold;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The content of a {@code jsonb} column, as JSON text. */
public record Json(String text) {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** Writes a value of the language as JSON. */
    public static Json of(Object value) {
        return new Json(MAPPER.writeValueAsString(value));
    }

    /** Reads an array of records or strings; fails when the text is not one. */
    public <T> List<T> list(Class<T> element) {
        return MAPPER.readValue(text, MAPPER.getTypeFactory().constructCollectionType(List.class, element));
    }
}
