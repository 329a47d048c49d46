package org.pcrm.app.trail;

import java.util.Arrays;

/** Reads one part of a record by its name. */
final class Parts {

    private Parts() {}

    /** The part; {@code null} where there is no record, or no such part in it. */
    static Object of(Object whole, String name) {
        if (!(whole instanceof Record)) {
            return null;
        }
        return Arrays.stream(whole.getClass().getRecordComponents())
                .filter(part -> part.getName().equals(name))
                .findFirst()
                .map(part -> {
                    try {
                        return part.getAccessor().invoke(whole);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException("A part of an event cannot be read", e);
                    }
                })
                .orElse(null);
    }
}
