package org.pcrm.app.axon;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.pcrm.api.Event;
import org.pcrm.api.catalogue.EventCatalogue;

/** Stores events under their own name instead of their class's, so that code can move and the trail stays readable. */
final class EventSerializer extends Jackson3Serializer {

    EventSerializer(Builder builder) {
        super(builder);
    }

    @Override
    public SerializedType typeForClass(@SuppressWarnings("rawtypes") Class type) {
        return type != null && Event.class.isAssignableFrom(type)
                ? new SimpleSerializedType(type.getSimpleName(), EarlierShapes.OURS.revision(type.getSimpleName()))
                : super.typeForClass(type);
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        var event = EventCatalogue.named(type.getName());
        return event == null ? super.resolveClassName(type) : event.getName();
    }
}
