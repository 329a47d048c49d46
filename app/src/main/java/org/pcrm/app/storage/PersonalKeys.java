package org.pcrm.app.storage;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of keys, one per complaint, each wrapped by the master key and bound to its tracking ID. */
record PersonalKeys(JdbcClient jdbc, MasterKey masterKey) {

    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Draws and stores the key of a new complaint; if the tracking ID has one already, that one. */
    Box create(UUID tenantId, String trackingId) {
        var key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        var stored = jdbc.sql("""
                        INSERT INTO personal_key (subject_id, tenant_id, wrapped) VALUES (?, ?, ?)
                        ON CONFLICT DO NOTHING""")
                .params(trackingId, tenantId, masterKey.box().seal(key, context(trackingId)))
                .update();
        return stored == 1 ? box(key) : find(java.util.List.of(trackingId)).get(trackingId);
    }

    /** The keys of these complaints; an erased one is missing. */
    Map<String, Box> find(Collection<String> trackingIds) {
        var boxes = new HashMap<String, Box>();
        jdbc.sql("SELECT subject_id, wrapped FROM personal_key WHERE subject_id = ANY (?)")
                .param(trackingIds.toArray(String[]::new))
                .query(row -> {
                    var trackingId = row.getString("subject_id");
                    boxes.put(trackingId, box(masterKey.box().open(row.getBytes("wrapped"), context(trackingId))));
                });
        return boxes;
    }

    static byte[] context(String trackingId) {
        return trackingId.getBytes(StandardCharsets.UTF_8);
    }

    private static Box box(byte[] key) {
        return new Box(new SecretKeySpec(key, "AES"));
    }
}
