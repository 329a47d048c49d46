package org.pcrm.app.session;

import java.time.Instant;
import java.util.UUID;
import org.pcrm.app.redis.WithoutRedis;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** By default the rows answer everybody. */
@Component
@Conditional(WithoutRedis.class)
class EndedInPostgreSql implements EndedFamilies {

    private final EndedSessions rows;

    EndedInPostgreSql(EndedSessions rows) {
        this.rows = rows;
    }

    @Override
    public void end(UUID family, Instant until) {
        rows.end(family, until);
    }

    @Override
    public void endAll(UUID staffId, UUID kept, Instant until) {
        rows.endAll(staffId, kept, until);
    }

    @Override
    public boolean has(UUID family) {
        return rows.existsById(family);
    }
}
