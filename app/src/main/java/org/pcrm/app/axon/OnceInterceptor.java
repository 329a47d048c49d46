package org.pcrm.app.axon;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.pcrm.api.Refusal;
import org.pcrm.command.RefusedCommand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Answers a request that was done already with its first result. The key's row and the events commit together; a second
 * request meanwhile waits at the row for the first one's commit. Axon's starter puts this bean before the command bus.
 */
@Component
class OnceInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {

    private static final Duration KEPT = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Serializer serializer;
    private final Clock clock;

    OnceInterceptor(JdbcClient jdbc, Serializer serializer, Clock clock) {
        this.jdbc = jdbc;
        this.serializer = serializer;
        this.clock = clock;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        var asked = Once.of(work.getMessage().getMetaData());
        if (asked.isEmpty()) {
            return chain.proceed();
        }
        var once = asked.get();
        if (!claim(once)) {
            return firstResult(once);
        }
        var result = chain.proceed();
        if (result != null) {
            keep(once, result);
        }
        return result;
    }

    @Scheduled(fixedDelayString = "PT1H")
    void forgetOldKeys() {
        jdbc.sql("DELETE FROM idempotency_key WHERE created_at < ?")
                .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private boolean claim(Once once) {
        return jdbc.sql("""
                                INSERT INTO idempotency_key (scope, key, body_hash, created_at) VALUES (?, ?, ?, ?)
                                ON CONFLICT DO NOTHING""")
                        .params(
                                once.scope(),
                                once.key(),
                                HexFormat.of().parseHex(once.bodyHash()),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void keep(Once once, Object result) {
        var serialized = serializer.serialize(result, String.class);
        jdbc.sql("UPDATE idempotency_key SET result_type = ?, result = ?::json WHERE scope = ? AND key = ?")
                .params(serialized.getType().getName(), serialized.getData(), once.scope(), once.key())
                .update();
    }

    private Object firstResult(Once once) {
        var first = jdbc.sql("SELECT body_hash, result_type, result FROM idempotency_key WHERE scope = ? AND key = ?")
                .params(once.scope(), once.key())
                .query((row, n) -> new First(
                        HexFormat.of().formatHex(row.getBytes("body_hash")),
                        row.getString("result_type"),
                        row.getString("result")))
                .single();
        RefusedCommand.require(first.bodyHash().equals(once.bodyHash()), Refusal.conflict("idempotency.key-reused"));
        return first.type() == null
                ? null
                : serializer.deserialize(
                        new SimpleSerializedObject<>(first.result(), String.class, first.type(), null));
    }

    private record First(String bodyHash, String type, String result) {}
}
