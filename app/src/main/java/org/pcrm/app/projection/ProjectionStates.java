package org.pcrm.app.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.pcrm.api.projection.Projection;
import org.pcrm.app.projection.ProjectionView.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far every projection is, whatever process it is in. */
@Component
class ProjectionStates {

    private final JdbcClient jdbc;
    private final Serializer serializer;

    ProjectionStates(JdbcClient jdbc, Serializer serializer) {
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    @Transactional(readOnly = true)
    public List<ProjectionView> all() {
        var head = jdbc.sql("SELECT coalesce(max(global_index), 0) FROM domain_event")
                .query(Long.class)
                .single();
        return Stream.of(Projection.values())
                .map(projection -> state(projection, head))
                .toList();
    }

    private ProjectionView state(Projection projection, long head) {
        var name = projection.group();
        var letters = jdbc.sql("SELECT count(*) FROM dead_letter WHERE processing_group = ?")
                .param(name)
                .query(Long.class)
                .single();
        var last = last(name);
        var state = last.map(LastRebuild::shown).orElse(State.LIVE);
        var rebuiltAt = last.map(LastRebuild::doneAt).orElse(null);
        if (state == State.LIVE || state == State.FAILED) {
            var position = position(name);
            return new ProjectionView(
                    name, state, position, head, percent(position, head), 0, null, age(position), letters, rebuiltAt);
        }
        var run = last.orElseThrow();
        return new ProjectionView(
                name,
                state,
                run.position(),
                run.head(),
                percent(run.position(), run.head()),
                run.eventsPerSecond(),
                run.secondsLeft(),
                0,
                letters,
                rebuiltAt);
    }

    /** Of the segment that is farthest behind; 0 before there are any. */
    private long position(String processor) {
        return jdbc
                .sql("SELECT token, token_type FROM token_entry WHERE processor_name = ? AND token IS NOT NULL")
                .param(processor)
                .query((row, n) -> position(row))
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .min()
                .orElse(0);
    }

    private long position(ResultSet row) throws SQLException {
        TrackingToken token = serializer.deserialize(
                new SimpleSerializedObject<>(row.getBytes("token"), byte[].class, row.getString("token_type"), null));
        return token.position().orElse(0);
    }

    private long age(long position) {
        return jdbc.sql("""
                        SELECT greatest(0, extract(epoch FROM now() - recorded_at)::bigint) FROM domain_event
                        WHERE global_index > ? ORDER BY global_index LIMIT 1""").param(position).query(Long.class).optional().orElse(0L);
    }

    private Optional<LastRebuild> last(String name) {
        return jdbc.sql("""
                        SELECT state, position, head, events_per_second, ended_at FROM projection_rebuild
                        WHERE projection = ?""")
                .param(name)
                .query((row, n) -> new LastRebuild(
                        RebuildState.valueOf(row.getString("state")),
                        row.getLong("position"),
                        row.getLong("head"),
                        row.getLong("events_per_second"),
                        row.getObject("ended_at", OffsetDateTime.class)))
                .optional();
    }

    private static int percent(long position, long head) {
        return head == 0
                ? ProjectionView.WHOLE
                : (int) Math.min(ProjectionView.WHOLE, position * ProjectionView.WHOLE / head);
    }

    private record LastRebuild(
            RebuildState state, long position, long head, long eventsPerSecond, OffsetDateTime endedAt) {

        State shown() {
            return switch (state) {
                case WAITING -> State.WAITING;
                case REBUILDING -> State.REBUILDING;
                case CATCHING_UP -> State.CATCHING_UP;
                case DONE -> State.LIVE;
                case FAILED -> State.FAILED;
            };
        }

        Instant doneAt() {
            return state == RebuildState.DONE ? endedAt.toInstant() : null;
        }

        Long secondsLeft() {
            return eventsPerSecond == 0 ? null : Long.valueOf(Math.max(0, head - position) / eventsPerSecond);
        }
    }
}
