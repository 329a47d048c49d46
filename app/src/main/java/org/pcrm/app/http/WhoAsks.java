package org.pcrm.app.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.tenant.TenantQueries.OfficeNamed;
import org.pcrm.api.tenant.TenantQueries.OfficeView;
import org.pcrm.app.axon.Queries;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives routes the {@link Viewer} who asks or the {@link Actor} who changes: the session's, within the office that
 * {@code ?tenant=} names. A change by a SUPER_ADMIN must name one.
 */
@Component
class WhoAsks implements HandlerMethodArgumentResolver {

    static final String TENANT = "tenant";

    private final Queries queries;

    WhoAsks(Queries queries) {
        this.queries = queries;
    }

    /** Whether a route takes the one who asks, and with that {@code ?tenant=}. */
    static boolean isAskedBy(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return (type == Viewer.class || type == Actor.class)
                && !parameter.hasParameterAnnotation(AuthenticationPrincipal.class);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return isAskedBy(parameter);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer model,
            NativeWebRequest web,
            WebDataBinderFactory binders) {
        var viewer = within(signedIn(), web.getNativeRequest(HttpServletRequest.class));
        if (parameter.getParameterType() == Viewer.class) {
            return viewer;
        }
        if (viewer.tenantId() == null) {
            throw new WrongField("tenant.required", TENANT);
        }
        return viewer.asActor();
    }

    private static Viewer signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Viewer viewer) {
            return viewer;
        }
        throw new NotSignedIn(NotSignedIn.SESSION_REQUIRED);
    }

    private Viewer within(Viewer viewer, HttpServletRequest request) {
        var slugs = request.getParameterValues(TENANT);
        if (slugs == null) {
            return viewer;
        }
        if (slugs.length > 1) {
            throw new WrongField("parameter.repeated", TENANT);
        }
        var office = office(slugs[0]);
        if (viewer.role() == Role.SUPER_ADMIN) {
            var tenantId = office.orElseThrow(() -> new WrongField("tenant.unknown", TENANT))
                    .id();
            return new Viewer(tenantId, viewer.role(), viewer.departmentId(), viewer.staffId());
        }
        return office.filter(named -> named.id().equals(viewer.tenantId()))
                .map(own -> viewer)
                .orElseThrow(NotThere::new);
    }

    private Optional<OfficeView> office(String slug) {
        return queries.find(new OfficeNamed(slug), OfficeView.class);
    }
}
