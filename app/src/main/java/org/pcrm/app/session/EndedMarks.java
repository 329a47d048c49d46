package org.pcrm.app.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pcrm.app.redis.RedisAddress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/**
 * What Redis holds of ended sessions: a key for each, which expires as its row does, and one that names the run of the
 * server for which they are complete. Redis may lose its newest keys, in a restart or when a copy takes over; then its
 * run has another name.
 */
@Component
@ConditionalOnProperty(RedisAddress.SETTING)
class EndedMarks {

    /** What a server says that may have forgotten something. */
    private static final long FORGETFUL = -1;

    private static final String COMPLETE = "pcrm:ended";
    private static final String MARK = COMPLETE + ":";
    private static final int AT_ONCE = 1_000;

    private static final RedisScript<String> RUN = RedisScript.of("""
            return string.match(redis.call('INFO', 'server'), 'run_id:(%x+)')""", String.class);

    private static final RedisScript<Long> ASK = RedisScript.of("""
            local run = string.match(redis.call('INFO', 'server'), 'run_id:(%x+)')
            if redis.call('GET', KEYS[1]) ~= run then return -1 end
            return redis.call('EXISTS', KEYS[2])""", Long.class);

    private static final RedisScript<Void> SET = RedisScript.of("""
            for i, key in ipairs(KEYS) do redis.call('SET', key, '', 'PXAT', ARGV[i]) end""");

    private final StringRedisTemplate redis;

    EndedMarks(StringRedisTemplate redis) {
        this.redis = redis;
    }

    /** Sets a mark for each, until then. */
    void set(Map<UUID, Instant> ended) {
        var families = new ArrayList<>(ended.keySet());
        for (int from = 0; from < families.size(); from += AT_ONCE) {
            var part = families.subList(from, Math.min(from + AT_ONCE, families.size()));
            redis.execute(
                    SET,
                    part.stream().map(EndedMarks::key).toList(),
                    part.stream()
                            .map(family -> Long.toString(ended.get(family).toEpochMilli()))
                            .toArray());
        }
    }

    /** Whether a session is marked; throws when it is not known. */
    Answer ask(UUID family) {
        long answer = redis.execute(ASK, List.of(COMPLETE, key(family)));
        return answer == FORGETFUL ? Answer.UNKNOWN : answer == 1 ? Answer.ENDED : Answer.NOT_ENDED;
    }

    /** The name of the server's present run. */
    String run() {
        return redis.execute(RUN, List.of());
    }

    boolean areComplete(String run) {
        return run.equals(redis.opsForValue().get(COMPLETE));
    }

    void declareComplete(String run) {
        redis.opsForValue().set(COMPLETE, run);
    }

    private static String key(UUID family) {
        return MARK + family;
    }

    /** What Redis knows of a session. */
    enum Answer {
        ENDED,
        NOT_ENDED,
        UNKNOWN
    }
}
