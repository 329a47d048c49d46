package org.pcrm.app.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.pcrm.app.axon.Refused;
import org.pcrm.app.axon.StaleVersion;
import org.pcrm.app.http.Problem.Wrong;
import org.pcrm.app.store.StoreAway;
import org.pcrm.query.page.BadCursor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** The one place where what went wrong becomes an answer; filters come here too. */
@RestControllerAdvice
class ProblemAnswers extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);
    private static final String RETRY_SECONDS = "5";

    private final Problems problems;
    private final InvalidFields invalid;
    private final UnreadableBody unreadable;
    private final Shapes shapes;

    ProblemAnswers(Problems problems, InvalidFields invalid, UnreadableBody unreadable, Shapes shapes) {
        this.problems = problems;
        this.invalid = invalid;
        this.unreadable = unreadable;
        this.shapes = shapes;
    }

    @ExceptionHandler
    ResponseEntity<Object> on(Refused refused, HttpServletRequest request) {
        return answer(problems.of(request, refused.refusal()));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(NotThere absent, HttpServletRequest request) {
        return answer(problems.of(request, 404, "not-found"));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(TooMany tries, HttpServletRequest request) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(tries.until().toSeconds()));
        return answer(problems.of(request, 429, "rate.limited"), headers);
    }

    @ExceptionHandler
    ResponseEntity<Object> on(RefusedFile refused, HttpServletRequest request) {
        return answer(problems.of(request, refused.status(), refused.code()));
    }

    /** The files alone wait for it: everything else goes on. */
    @ExceptionHandler
    ResponseEntity<Object> on(StoreAway away, HttpServletRequest request) {
        LOG.warn("The object store is away", away);
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return answer(problems.of(request, 503, "files.unavailable"), headers);
    }

    @ExceptionHandler
    ResponseEntity<Object> on(StaleVersion stale, HttpServletRequest request) {
        return answer(problems.of(request, 412, "version.stale"));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(BadCursor bad, HttpServletRequest request) {
        return on(new WrongField("cursor.malformed", "cursor"), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> on(WrongField wrong, HttpServletRequest request) {
        return answer(problems.invalid(request, wrong));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(AuthenticationException unknown, HttpServletRequest request) {
        var code = unknown instanceof NotSignedIn known ? known.code() : NotSignedIn.SESSION_REQUIRED;
        return answer(problems.of(request, 401, code));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(AccessDeniedException denied, HttpServletRequest request) {
        var code = denied instanceof CsrfException ? "csrf.token-missing-or-wrong" : "role.not-allowed";
        return answer(problems.of(request, 403, code));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(ForeignOrigin foreign, HttpServletRequest request) {
        return answer(problems.of(request, 403, "origin.foreign"));
    }

    /** The server could not read the query or a form. */
    @ExceptionHandler
    ResponseEntity<Object> on(InvalidParameterException unreadable, HttpServletRequest request) {
        var status = unreadable.getErrorCode();
        return answer(problems.of(request, status, StatusCodes.codeOf(status)));
    }

    /** A parameter or header has a name or value that the firewall lets nobody read; its message repeats it. */
    @ExceptionHandler
    ResponseEntity<Object> on(RequestRejectedException hostile, HttpServletRequest request) {
        return answer(problems.of(request, 400, StatusCodes.codeOf(400)));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(Exception failure, HttpServletRequest request) {
        if (Outage.explains(failure)) {
            LOG.warn("The database or Redis is away", failure);
            var headers = new HttpHeaders();
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            return answer(problems.of(request, 503, "unavailable"), headers);
        }
        var instance = "urn:uuid:" + UUID.randomUUID();
        LOG.error("Failed: {}", instance, failure);
        return answer(problems.failure(request, instance));
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException broken, HttpHeaders headers, HttpStatusCode status, WebRequest web) {
        var request = servlet(web);
        return invalid(request, "request.invalid", invalid.of(broken, problems.languageOf(request)));
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException broken, HttpHeaders headers, HttpStatusCode status, WebRequest web) {
        var request = servlet(web);
        return invalid(request, "request.invalid", invalid.of(broken, problems.languageOf(request)));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest web) {
        return on(new WrongField("parameter.missing", missing.getParameterName()), servlet(web));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException broken, HttpHeaders headers, HttpStatusCode status, WebRequest web) {
        var request = servlet(web);
        var cause = broken.getCause();
        return invalid(request, UnreadableBody.code(cause), unreadable.wrong(cause, problems.languageOf(request)));
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest web) {
        var request = servlet(web);
        if (mismatch instanceof MethodArgumentTypeMismatchException argument
                && argument.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return on(new NotThere(), request);
        }
        var right = shapes.of(mismatch.getRequiredType(), problems.languageOf(request));
        return invalid(request, "request.invalid", List.of(new Wrong(mismatch.getPropertyName(), right)));
    }

    /** All that Spring refuses by itself: its status decides the code; its own words stay here. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception refused, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest web) {
        var request = servlet(web);
        if (status.is5xxServerError() && status.value() != 503) {
            return on(refused, request);
        }
        return answer(problems.of(request, status.value(), StatusCodes.codeOf(status.value())), headers);
    }

    private ResponseEntity<Object> invalid(HttpServletRequest request, String code, List<Wrong> errors) {
        return answer(problems.invalid(request, code, errors));
    }

    private static ResponseEntity<Object> answer(Problem problem) {
        return answer(problem, HttpHeaders.EMPTY);
    }

    private static ResponseEntity<Object> answer(Problem problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static HttpServletRequest servlet(WebRequest web) {
        return ((ServletWebRequest) web).getRequest();
    }
}
