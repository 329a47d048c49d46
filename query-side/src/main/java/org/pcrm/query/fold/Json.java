package org.pcrm.query.fold;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * The content of a {@code jsonb} column: an array, as text or as the list that it says. Of the two, the one that was not
 * given is made when it is asked for: events that follow one another add to a list that is written once.
 */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private String text;
    private List<?> list;

    private Json(String text, List<?> list) {
        this.text = text;
        this.list = list;
    }

    /** An array of records or strings. */
    public static Json of(List<?> list) {
        return new Json(null, List.copyOf(list));
    }

    /** What a column holds; {@code null} of nothing. */
    static Json stored(String text) {
        return text == null ? null : new Json(text, null);
    }

    /** As JSON. */
    public String text() {
        if (text == null) {
            text = MAPPER.writeValueAsString(list);
        }
        return text;
    }

    /**
     * The array's elements; fails when the text is no array of them.
     *
     * @param element the class of all that it was made of, or is to be read as
     */
    @SuppressWarnings("unchecked")
    public <T> List<T> list(Class<T> element) {
        if (list == null) {
            list = MAPPER.readValue(text, MAPPER.getTypeFactory().constructCollectionType(List.class, element));
        }
        return (List<T>) list;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Json json && text().equals(json.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
