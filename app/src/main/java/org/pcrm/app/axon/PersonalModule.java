package org.pcrm.app.axon;

import org.pcrm.api.personal.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Personal data in stored JSON: {@code {"sealed": "…"}} and nothing else; what is still clear is never written. */
@SuppressWarnings("rawtypes")
final class PersonalModule extends SimpleModule {

    private static final long serialVersionUID = 1L;
    private static final String SEALED = "sealed";

    PersonalModule() {
        super("Personal data");
        addSerializer(Personal.class, new Writer());
        addDeserializer(Personal.class, new Reader());
    }

    private static final class Writer extends StdSerializer<Personal> {

        Writer() {
            super(Personal.class);
        }

        @Override
        public void serialize(Personal personal, JsonGenerator json, SerializationContext context) {
            if (!(personal instanceof Personal.Sealed<?> sealed)) {
                throw InvalidDefinitionException.from(json, "Personal data must be sealed before it is stored");
            }
            json.writeStartObject();
            json.writeStringProperty(SEALED, sealed.box());
            json.writeEndObject();
        }
    }

    private static final class Reader extends StdDeserializer<Personal> {

        Reader() {
            super(Personal.class);
        }

        @Override
        public Personal deserialize(JsonParser json, DeserializationContext context) {
            return new Personal.Sealed<>(context.readTree(json).get(SEALED).asString());
        }
    }
}
