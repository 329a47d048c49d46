package org.pcrm.app.attachment;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.pcrm.app.store.ObjectStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Objects on their way to an event: each has a row from before it is stored until an event points to it. A row that
 * stays is of an object that nobody points to.
 */
@Component
class Uploads {

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);
    private static final int LISTED_AT_ONCE = 100;

    private final JdbcClient jdbc;
    private final ObjectStore store;
    private final TransactionTemplate transaction;

    Uploads(JdbcClient jdbc, ObjectStore store, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.store = store;
        this.transaction = transaction;
    }

    /** Stores a file under a key nobody can guess; when this returns an event may point to it. */
    String store(Path file) {
        var key = UUID.randomUUID().toString();
        jdbc.sql("INSERT INTO upload (object_key) VALUES (?)").param(key).update();
        store.put(key, file);
        return key;
    }

    /** Takes a stored file away again, unless an event points to it; what fails here is swept later. */
    void drop(String key) {
        try {
            remove(key);
        } catch (RuntimeException e) {
            LOG.debug("Left to be swept", e);
        }
    }

    /** The same, and fails; the row is locked until the object is gone: cut off in between, both are there again. */
    void remove(String key) {
        transaction.executeWithoutResult(status -> {
            var isAbandoned = jdbc.sql("DELETE FROM upload WHERE object_key = ?")
                            .param(key)
                            .update()
                    == 1;
            if (isAbandoned) {
                store.delete(key);
            }
        });
    }

    /** Keys that no event has pointed to for a day: their uploads were cut off. Some of them, oldest first. */
    List<String> abandoned() {
        return jdbc.sql("""
                        SELECT object_key FROM upload WHERE begun_at < now() - interval '1 day'
                        ORDER BY begun_at LIMIT ?""").param(LISTED_AT_ONCE).query(String.class).list();
    }
}
