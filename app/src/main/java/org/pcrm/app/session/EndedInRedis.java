package org.pcrm.app.session;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pcrm.app.redis.RedisAddress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * With Redis set, it answers what every request asks. The row comes first and the mark second, before the commit: if
 * either fails, nothing is done. A mark whose transaction fails afterwards stays: the person signs in once more.
 */
@Component
@ConditionalOnProperty(RedisAddress.SETTING)
class EndedInRedis implements EndedFamilies {

    private final EndedSessions rows;
    private final EndedMarks marks;
    private final TransactionTemplate transaction;

    EndedInRedis(EndedSessions rows, EndedMarks marks, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.marks = marks;
        transaction = new TransactionTemplate(transactions);
    }

    @Override
    public boolean end(UUID family, Instant until) {
        var ended = rows.end(family, until) == 1;
        marks.set(Map.of(family, until));
        return ended;
    }

    @Override
    public int endAll(UUID staffId, UUID kept, Instant now, Instant until) {
        var ended = rows.endAll(staffId, kept, now, until);
        marks.set(ended.stream().collect(Collectors.toMap(family -> family, family -> until)));
        return ended.size();
    }

    @Override
    public boolean has(UUID family) {
        return switch (marks.ask(family)) {
            case ENDED -> true;
            case NOT_ENDED -> false;
            case UNKNOWN -> {
                fill();
                yield rows.existsById(family);
            }
        };
    }

    /**
     * Tells a Redis that may have forgotten something all that ended. Nobody ends a session meanwhile: one whose mark
     * went to the forgetful Redis is committed before, and every other sets its mark in this one.
     */
    private synchronized void fill() {
        var run = marks.run();
        if (marks.areComplete(run)) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            rows.holdStill();
            marks.set(rows.findAll().stream().collect(Collectors.toMap(EndedSession::family, EndedSession::expiresAt)));
        });
        marks.declareComplete(run);
    }
}
