package org.pcrm.app.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * The body of every answer that is not a success, as RFC 9457 describes it; what is empty is left out.
 *
 * @param type {@code urn:pcrm:problem:} and the code
 * @param status the HTTP status
 * @param code stable name, such as {@code complaint.transition-not-allowed}
 * @param instance names one failure in the log, as {@code urn:uuid:…}; only with 500
 * @param errors what is wrong with which field; only with 400
 * @param allowed what would have been accepted instead
 * @param counts how much of what stands in the way
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String instance,
        List<Wrong> errors,
        List<String> allowed,
        Map<String, Integer> counts) {

    /** One field and what would be right for it. */
    public record Wrong(String field, String message) {}
}
