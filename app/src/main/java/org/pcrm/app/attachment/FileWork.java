package org.pcrm.app.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Work on files that keeps a processor busy, on as many threads as there are processors. Requests run on virtual threads,
 * which are not taken off their processor in turn: two hundred files would keep everybody else waiting for seconds.
 */
@Component
class FileWork implements DisposableBean {

    private static final int WORKING_AT_ONCE = 16;

    private final ExecutorService threads = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("files-", 0).factory());

    private final Semaphore turns = new Semaphore(WORKING_AT_ONCE, true);

    /** Work on bytes that are there: who waits for more of them has no turn meanwhile. */
    interface Piece {
        void work() throws IOException;
    }

    /**
     * Works on some bytes, in turn with all others: a sender that is fast never makes its thread wait, and so many of them
     * would let nobody else go on.
     */
    void inTurn(Piece piece) throws IOException {
        turns.acquireUninterruptibly();
        try {
            piece.work();
        } finally {
            turns.release();
        }
    }

    /** Work that reads and writes files. */
    interface Step<T> {
        T take() throws IOException;
    }

    /** Has it done, waits for it, and fails as it does. */
    <T> T run(Step<T> step) throws IOException {
        try {
            return threads.submit(step::take).get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException failed -> throw failed;
                case RuntimeException refused -> throw refused;
                case Throwable other -> throw new IllegalStateException(other);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asks something first, before a file is read; many who come at once ask one after the other. */
    <T> T ask(Supplier<T> question) {
        try {
            return run(question::get);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}
