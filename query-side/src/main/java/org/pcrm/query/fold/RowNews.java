package org.pcrm.query.fold;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which rows of a table a batch has written: news for every process on the database, told by the database when the
 * batch commits and not at all when it does not. A NOTIFY makes commits wait for one another; here that is a few
 * batches, never the commands.
 *
 * @param keys of the rows, as text
 */
public record RowNews(String table, List<String> keys) {

    /** The channel to listen on. */
    public static final String CHANNEL = "pcrm_rows";

    private static final String SEPARATOR = "\n";

    /** PostgreSQL takes less than 8,000 bytes; no key is longer than a UUID, which has 36. */
    private static final int AT_ONCE = 200;

    /** Reads what came over the channel. */
    public static RowNews of(String payload) {
        var lines = payload.split(SEPARATOR);
        return new RowNews(lines[0], Stream.of(lines).skip(1).toList());
    }

    static void tell(JdbcTemplate jdbc, String table, Collection<String> touched) {
        var keys = List.copyOf(touched);
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            var part = keys.subList(from, Math.min(from + AT_ONCE, keys.size()));
            jdbc.queryForList("SELECT pg_notify(?, ?)", CHANNEL, table + SEPARATOR + String.join(SEPARATOR, part));
        }
    }
}
