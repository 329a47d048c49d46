package org.pcrm.app.http;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads the strings of request bodies: a JSON string and nothing else, of {@link PlainText}. */
final class PlainTextReader extends StdScalarDeserializer<String> {

    PlainTextReader() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        var text = parser.getString();
        if (!PlainText.is(text)) {
            throw context.weirdStringException(text, String.class, "control characters");
        }
        return text;
    }
}
