package org.pcrm.app.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.audit.AuditQueries.AuditBatch;
import org.pcrm.api.audit.AuditQueries.AuditFilter;
import org.pcrm.api.audit.AuditQueries.AuditFrom;
import org.pcrm.app.axon.Queries;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the trail as JSON lines in the order it was stored, batch after batch, so that one batch is all that memory holds
 * of it. The last line says that it is complete: a file without it was cut off.
 */
@Component
class AuditFile {

    private static final int AT_ONCE = 2_000;
    private static final int BUFFER = 1 << 16;

    private final Queries queries;
    private final JsonMapper json;

    AuditFile(Queries queries, JsonMapper json) {
        this.queries = queries;
        this.json = json;
    }

    void write(Viewer viewer, AuditFilter filter, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.ndjson\"");
        var out = new BufferedOutputStream(response.getOutputStream(), BUFFER);
        var lines = json.writer().withRootValueSeparator("\n").writeValues(out);
        long written = 0;
        var batch = next(viewer, filter, 0);
        while (!batch.items().isEmpty()) {
            // Read while this one is written.
            var following = new FutureTask<>(reading(viewer, filter, batch.last()));
            Thread.startVirtualThread(following);
            for (var entry : batch.items()) {
                lines.write(AuditLine.of(entry));
            }
            written += batch.items().size();
            batch = read(following);
        }
        lines.write(new End(true, written));
        lines.flush();
        out.write('\n');
        out.flush();
    }

    private Callable<AuditBatch> reading(Viewer viewer, AuditFilter filter, long after) {
        return () -> next(viewer, filter, after);
    }

    private static AuditBatch read(FutureTask<AuditBatch> following) throws IOException {
        try {
            return following.get();
        } catch (ExecutionException e) {
            throw new IOException("The trail could not be read on", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private AuditBatch next(Viewer viewer, AuditFilter filter, long after) {
        return queries.answer(new AuditFrom(viewer, filter, after, AT_ONCE), AuditBatch.class);
    }

    private record End(boolean complete, long records) {}
}
