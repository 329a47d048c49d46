package org.pcrm.app.axon;

import java.util.HashMap;
import java.util.Map;

/**
 * Under which a command is to be done.
 *
 * @param expectedVersion the position of the last event the caller knows; {@code null} for any
 * @param once the request this command belongs to; {@code null} when it may be repeated
 */
public record Conditions(Long expectedVersion, Once once) {

    /** No condition at all. */
    public static final Conditions NONE = new Conditions(null, null);

    static final String EXPECTED_VERSION = "expectedVersion";

    Map<String, ?> asMetaData() {
        var metaData = new HashMap<String, Object>();
        if (expectedVersion != null) {
            metaData.put(EXPECTED_VERSION, expectedVersion);
        }
        if (once != null) {
            metaData.putAll(once.asMetaData());
        }
        return metaData;
    }
}
