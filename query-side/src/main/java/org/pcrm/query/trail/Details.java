package org.pcrm.query.trail;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.pcrm.api.complaint.ComplaintEvents.NoteAdded;
import org.pcrm.api.personal.Personal;

/** What an event says, field by field, for those who read a history. */
final class Details {

    /** Said by the entry around the details, or by the question itself. */
    private static final Set<String> SAID_ELSEWHERE = Set.of("trackingId", "tenantId", "at");

    /** A name inside the store: of no use to people. */
    private static final String OBJECT_KEY = "objectKey";

    private static final String NOTE_TEXT = "text";

    private Details() {}

    /**
     * The fields of an opened event in their order; the names of those erased are listed under {@code erased}, their
     * value is {@code null}. The text of a note is left out for those who do not read notes.
     */
    static Map<String, Object> of(Record event, boolean readsNotes) {
        var details = new LinkedHashMap<String, Object>();
        var erased = new ArrayList<String>();
        for (var component : event.getClass().getRecordComponents()) {
            var name = component.getName();
            if (SAID_ELSEWHERE.contains(name) || isHidden(event, name, readsNotes)) {
                continue;
            }
            var value = value(component, event);
            details.put(name, value instanceof Personal<?> personal ? personal.value() : value);
            if (value instanceof Personal<?> personal && personal.erased()) {
                erased.add(name);
            }
        }
        if (!erased.isEmpty()) {
            details.put("erased", erased);
        }
        return details;
    }

    private static boolean isHidden(Record event, String field, boolean readsNotes) {
        return field.equals(OBJECT_KEY) || event instanceof NoteAdded && field.equals(NOTE_TEXT) && !readsNotes;
    }

    static Object value(RecordComponent component, Record event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("An event cannot be read", e);
        }
    }
}
