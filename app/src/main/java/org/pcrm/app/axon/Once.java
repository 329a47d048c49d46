package org.pcrm.app.axon;

import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.MetaData;

/**
 * A request that is to be done once however often it is sent.
 *
 * @param scope who sends it and to which route: the same key of another caller is another key
 * @param key drawn by the client, at most 128 characters
 * @param bodyHash SHA-256 of the request in hexadecimal; the same key with another body is refused
 */
public record Once(String scope, String key, String bodyHash) {

    private static final String SCOPE = "onceScope";
    private static final String KEY = "onceKey";
    private static final String BODY = "onceBody";

    Map<String, String> asMetaData() {
        return Map.of(SCOPE, scope, KEY, key, BODY, bodyHash);
    }

    static Optional<Once> of(MetaData metaData) {
        return metaData.containsKey(KEY)
                ? Optional.of(
                        new Once((String) metaData.get(SCOPE), (String) metaData.get(KEY), (String) metaData.get(BODY)))
                : Optional.empty();
    }
}
