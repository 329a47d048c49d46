package org.pcrm.app.analytics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.pcrm.app.export.CsvText;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes a report as CSV where a client asks for that. */
@Component
class ReportFiles extends AbstractHttpMessageConverter<Object> {

    ReportFiles() {
        super(MediaType.parseMediaType(CsvText.TYPE));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return ReportSheets.knows(type);
    }

    @Override
    protected boolean canRead(MediaType written) {
        return false;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("A report is only written", input);
    }

    @Override
    protected void writeInternal(Object report, HttpOutputMessage output) throws IOException {
        output.getHeaders().setContentType(CsvText.WRITTEN);
        var sheet = ReportSheets.of(report);
        var text = new StringBuilder(CsvText.BYTE_ORDER_MARK).append(CsvText.line(sheet.columns()));
        sheet.rows().forEach(row -> text.append(CsvText.line(row)));
        output.getBody().write(text.toString().getBytes(UTF_8));
    }
}
