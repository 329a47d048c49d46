package org.pcrm.app.complaint;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.pcrm.api.complaint.ComplaintQueries.ComplaintView;
import org.pcrm.api.complaint.ComplaintQueries.Filter;
import org.pcrm.api.complaint.ComplaintQueries.Page;
import org.pcrm.api.complaint.Listing;
import org.pcrm.api.export.ExportEvents.ComplaintsExported;
import org.pcrm.app.axon.Queries;
import org.pcrm.app.export.CsvText;
import org.pcrm.app.trail.Origin;
import org.pcrm.app.trail.Trail;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Writes a list of complaints as a file: page after page, so that one page is all that memory holds of it. */
@Component
class ComplaintFiles {

    private static final int AT_ONCE = 100;

    private final Queries queries;
    private final Trail trail;
    private final Clock clock;

    ComplaintFiles(Queries queries, Trail trail, Clock clock) {
        this.queries = queries;
        this.trail = trail;
        this.clock = clock;
    }

    /** Writes all from the query's cursor on; who reads the list sees the same of each complaint there. */
    void write(Listing query, HttpServletResponse response) throws IOException {
        var page = page(query, query.cursor());
        var viewer = query.viewer();
        trail.record(
                Origin.by(viewer.asActor()),
                new ComplaintsExported(viewer.staffId(), narrowing(query.filter()), clock.instant()));
        response.setContentType(CsvText.WRITTEN.toString());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"complaints.csv\"");
        var writer = new OutputStreamWriter(response.getOutputStream(), UTF_8);
        writer.write(CsvText.BYTE_ORDER_MARK);
        writer.write(CsvText.line(ComplaintLine.COLUMNS));
        write(page, writer);
        while (page.nextCursor() != null) {
            page = page(query, page.nextCursor());
            write(page, writer);
        }
        writer.flush();
    }

    private Page<ComplaintView> page(Listing query, String cursor) {
        return Pages.of(queries.answer(query.from(cursor, AT_ONCE), Page.class));
    }

    private static void write(Page<ComplaintView> page, Writer writer) throws IOException {
        for (var complaint : page.items()) {
            writer.write(CsvText.line(ComplaintLine.of(complaint)));
        }
    }

    private static List<String> narrowing(Filter filter) {
        return Arrays.stream(Filter.class.getRecordComponents())
                .map(component -> narrowing(component, filter))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String narrowing(RecordComponent component, Filter filter) {
        try {
            var value = component.getAccessor().invoke(filter);
            return value == null || value instanceof Collection<?> none && none.isEmpty()
                    ? null
                    : component.getName() + "=" + value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
