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
    public boolean end(UUID family, Instant until) {
        return rows.end(family, until) == 1;
    }

    @Override
    public int endAll(UUID staffId, UUID kept, Instant now, Instant until) {
        return rows.endAll(staffId, kept, now, until).size();
    }

    @Override
    public boolean has(UUID family) {
        return rows.existsById(family);
    }
}
