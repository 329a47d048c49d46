package org.pcrm.app.http;

/** A request whose shape is right except for one field; the code's text says what would be right. */
public class WrongField extends RuntimeException {

    private final String code;
    private final String field;
    private final transient Object[] values;

    /**
     * Refuses a field.
     *
     * @param code stable name of what is wrong
     * @param field as the caller knows it: a JSON path, a parameter or a header
     * @param values fill the places of the text
     */
    public WrongField(String code, String field, Object... values) {
        super(code + ": " + field);
        this.code = code;
        this.field = field;
        this.values = values;
    }

    public String code() {
        return code;
    }

    public String field() {
        return field;
    }

    Object[] values() {
        return values;
    }
}
