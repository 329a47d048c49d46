package org.pcrm.app.attachment;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.pcrm.app.store.ObjectStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Objects on their way to an event: each has a row from before it is stored until an event points to it. A row that
 * stays is of an object that nobody points to.
 */
@Component
class Uploads {

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);
    private static final int SWEPT_AT_ONCE = 100;

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
            transaction.executeWithoutResult(status -> {
                if (forget(key)) {
                    store.delete(key);
                }
            });
        } catch (RuntimeException e) {
            LOG.debug("Left to be swept", e);
        }
    }

    /** Takes away what no event has pointed to for a day: uploads that were cut off. One at a time, oldest first. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1H")
    void sweep() {
        for (var left = abandoned(); !left.isEmpty(); left = abandoned()) {
            for (var key : left) {
                transaction.executeWithoutResult(status -> {
                    if (forget(key)) {
                        store.delete(key);
                    }
                });
            }
        }
    }

    /** Locks the row until the object is gone: cut off in between, both are there to be swept again. */
    private boolean forget(String key) {
        return jdbc.sql("DELETE FROM upload WHERE object_key = ?").param(key).update() == 1;
    }

    private List<String> abandoned() {
        return jdbc.sql("""
                        SELECT object_key FROM upload WHERE begun_at < now() - interval '1 day'
                        ORDER BY begun_at LIMIT ?""").param(SWEPT_AT_ONCE).query(String.class).list();
    }
}
