package org.pcrm.command.office;

import static org.pcrm.command.RefusedCommand.require;

import org.pcrm.api.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@link StoredObjects} in PostgreSQL: a row from before an object is stored until an event points to it. */
@Component
class ObjectRows implements StoredObjects {

    private final JdbcClient jdbc;

    ObjectRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(String objectKey) {
        // Half of the time after which it is swept: a sweep that was cut off may have taken an older one already.
        var kept = jdbc.sql("DELETE FROM upload WHERE object_key = ? AND begun_at > now() - interval '12 hours'")
                .param(objectKey)
                .update();
        require(kept == 1, Refusal.conflict("complaint.upload-too-old"));
    }
}
