package org.pcrm.app.http;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Answers what the server refuses before any filter has seen it, in place of its own page. */
class ProblemValve extends ErrorReportValve {

    private final Problems problems;
    private final JsonMapper json;
    private final SafeHeaders headers;

    ProblemValve(Problems problems, JsonMapper json, SafeHeaders headers) {
        this.problems = problems;
        this.json = json;
        this.headers = headers;
    }

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        var status = response.getStatus();
        // As the server's own valve decides: only an error that nobody has answered yet.
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            headers.writeHeaders(request, response);
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream()
                    .write(json.writeValueAsBytes(problems.of(request, status, StatusCodes.codeOf(status))));
            response.finishResponse();
        } catch (IOException clientHasGone) {
            container.getLogger().debug("Nobody waits for the answer", clientHasGone);
        }
    }
}
