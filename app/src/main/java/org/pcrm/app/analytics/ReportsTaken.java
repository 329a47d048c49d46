package org.pcrm.app.analytics;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.export.ExportEvents.FiguresExported;
import org.pcrm.app.trail.Origin;
import org.pcrm.app.trail.Trail;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Records that somebody takes a report out as a file, before its first line is written. */
@ControllerAdvice(assignableTypes = FigureRoutes.class)
class ReportsTaken implements ResponseBodyAdvice<Object> {

    private final Trail trail;
    private final Clock clock;

    ReportsTaken(Trail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public boolean supports(MethodParameter route, Class<? extends HttpMessageConverter<?>> converter) {
        return converter == ReportFiles.class;
    }

    @Override
    public Object beforeBodyWrite(
            Object report,
            MethodParameter route,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        var viewer =
                (Viewer) SecurityContextHolder.getContext().getAuthentication().getPrincipal();
        var servlet = ((ServletServerHttpRequest) request).getServletRequest();
        var name = servlet.getRequestURI().substring(servlet.getRequestURI().lastIndexOf('/') + 1);
        trail.record(
                Origin.by(viewer.asActor()),
                new FiguresExported(viewer.staffId(), name, narrowing(servlet), clock.instant()));
        response.getHeaders().set("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        return report;
    }

    /** The route knows them all and has accepted them. */
    private static List<String> narrowing(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(sent -> Arrays.stream(sent.getValue()).map(value -> sent.getKey() + "=" + value))
                .toList();
    }
}
