package org.pcrm.query.fold;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.pcrm.query.fold.Tables.Use;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Folds the events of a batch into rows in memory and writes them in one statement before the batch commits.
 *
 * <p>A statement that fails fails the batch, and would for ever. So the keys of a failed statement are remembered, and
 * when they come again each of their events is written on its own inside the handler: the exception then names the one
 * bad event, which goes to the dead letters while all others pass. The same holds where a row cannot be counted.
 *
 * <p>Must be called within a unit of work that has a transaction on the data source.
 */
public final class BatchFold<R extends Record & Row> {

    private final RowTable<R> table;
    private final JdbcTemplate jdbc;
    private final BatchCount<?, R> counts;
    private final Consumer<Collection<R>> shown;
    private final boolean told;
    private final boolean copied;
    private final String resource;

    /** Keys in a statement that failed and has not passed since; no more than the batches in work hold. */
    private final Set<String> suspects = ConcurrentHashMap.newKeySet();

    /** A fold whose rows nobody waits for. */
    public BatchFold(RowTable<R> table, Tables tables) {
        this(table, tables, null, rows -> {}, false);
    }

    /**
     * A fold that tells its own process of its rows.
     *
     * @param shown hears of the rows of a batch once they are committed
     */
    public BatchFold(RowTable<R> table, Tables tables, Consumer<Collection<R>> shown) {
        this(table, tables, null, shown, false);
    }

    /** A fold whose rows count for what they are: each batch moves what its rows counted before it to what they count after. */
    public static <R extends Record & Row> BatchFold<R> counted(
            RowTable<R> table, Tables tables, BatchCount<?, R> counts) {
        return new BatchFold<>(table, tables, counts, rows -> {}, false);
    }

    /** A fold that also tells every process on the database which rows changed: see {@link RowNews}. */
    public static <R extends Record & Row> BatchFold<R> toldEverywhere(
            RowTable<R> table, Tables tables, Consumer<Collection<R>> shown) {
        return new BatchFold<>(table, tables, null, shown, true);
    }

    private BatchFold(
            RowTable<R> table, Tables tables, BatchCount<?, R> counts, Consumer<Collection<R>> shown, boolean told) {
        this.table = table;
        this.counts = counts;
        this.jdbc = new JdbcTemplate(tables.write());
        this.shown = tables.use() == Use.LIVE ? shown : rows -> {};
        this.told = told && tables.use() == Use.LIVE;
        this.copied = tables.use() == Use.EMPTY;
        this.resource = "fold of " + table.name();
    }

    /** Remembers the first state of something. */
    public void create(R row) {
        var batch = batch();
        var key = table.keyOf(row);
        // What counts must know whether it counted before.
        var known = counts == null ? batch.inMemory(key) : batch.find(key);
        if (known == null || known.version() < row.version()) {
            put(batch, key, row);
        }
    }

    /**
     * Changes a row that exists; does nothing when the row has seen this event already.
     *
     * @param version sequence number of the event
     * @throws IllegalStateException when there is no such row
     */
    public void update(Object key, long version, UnaryOperator<R> change) {
        var row = find(key);
        if (row.version() < version) {
            put(batch(), key.toString(), change.apply(row));
        }
    }

    /**
     * The row as the events folded so far leave it.
     *
     * @throws IllegalStateException when there is no such row
     */
    public R find(Object key) {
        var row = batch().find(key.toString());
        if (row == null) {
            throw new IllegalStateException("An event is about a row that %s does not have".formatted(table.name()));
        }
        return row;
    }

    private void put(FoldedRows<R> batch, String key, R row) {
        if (!batch.isSingle() && !suspects.contains(key)) {
            batch.changed(key, row);
            return;
        }
        try {
            writeAlone(batch.counted(key), row);
            batch.written(key, row);
        } catch (NotWritten e) {
            if (!e.isCircumstantial()) {
                throw e;
            }
            // No fault of the event: left to the batch, which fails and comes again if the trouble lasts.
            batch.changed(key, row);
        }
    }

    private FoldedRows<R> batch() {
        UnitOfWork<?> unit = CurrentUnitOfWork.get();
        return unit.getOrComputeResource(resource, name -> begin(unit));
    }

    private FoldedRows<R> begin(UnitOfWork<?> unit) {
        var batch = new FoldedRows<R>(
                BatchKeys.of(unit),
                !(unit instanceof BatchingUnitOfWork),
                keys -> copied ? Map.of() : table.read(jdbc, keys));
        unit.onPrepareCommit(committing -> {
            flush(batch);
            if (told) {
                RowNews.tell(jdbc, table.name(), batch.touched().keySet());
            }
        });
        unit.afterCommit(committed -> {
            var rows = batch.touched();
            suspects.removeAll(rows.keySet());
            shown.accept(rows.values());
        });
        return batch;
    }

    private void flush(FoldedRows<R> batch) {
        var rows = batch.unwritten();
        if (rows.isEmpty()) {
            return;
        }
        try {
            rows.forEach((key, row) -> count(batch.counted(key), row));
            if (copied) {
                table.copy(jdbc, rows.values());
            } else {
                table.write(jdbc, rows.values());
            }
        } catch (RuntimeException e) {
            suspects.addAll(rows.keySet());
            throw notWritten(e);
        }
    }

    private RuntimeException notWritten(RuntimeException failure) {
        return failure instanceof DataAccessException refused ? new NotWritten(table.name(), refused) : failure;
    }

    private void count(R before, R after) {
        if (counts != null) {
            counts.move(before, after);
        }
    }

    /** Under a savepoint, because PostgreSQL gives up the whole transaction after a failed statement. */
    private void writeAlone(R before, R row) {
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            var savepoint = connection.setSavepoint();
            try {
                table.write(jdbc, List.of(row));
                count(before, row);
                connection.releaseSavepoint(savepoint);
            } catch (RuntimeException e) {
                connection.rollback(savepoint);
                throw notWritten(e);
            }
            return null;
        });
    }
}
