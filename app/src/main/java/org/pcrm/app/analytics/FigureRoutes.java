package org.pcrm.app.analytics;

import org.pcrm.api.Refusal;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.analytics.AnalyticsQueries;
import org.pcrm.api.analytics.AnalyticsQueries.*;
import org.pcrm.api.analytics.Range;
import org.pcrm.api.department.DepartmentQueries.DepartmentOf;
import org.pcrm.api.department.DepartmentQueries.DepartmentView;
import org.pcrm.app.axon.Queries;
import org.pcrm.app.axon.Refused;
import org.pcrm.app.export.CsvText;
import org.pcrm.app.http.WrongField;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The reports, each within what counts for the one who asks. */
@RestController
@RequestMapping(
        path = "/api/v1/analytics",
        produces = {MediaType.APPLICATION_JSON_VALUE, CsvText.TYPE})
class FigureRoutes {

    private final Queries queries;

    FigureRoutes(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/overview")
    Overview overview(Viewer viewer, FigureRequest request) {
        return report(viewer, request, OverviewOf::new, Overview.class);
    }

    @GetMapping("/trends")
    Trends trends(Viewer viewer, FigureRequest request) {
        return report(viewer, request, TrendsOf::new, Trends.class);
    }

    @GetMapping("/departments")
    DepartmentFigures departments(Viewer viewer, FigureRequest request) {
        return report(viewer, request, DepartmentFiguresOf::new, DepartmentFigures.class);
    }

    @GetMapping("/officers")
    OfficerFigures officers(Viewer viewer, FigureRequest request) {
        return report(viewer, request, OfficerFiguresOf::new, OfficerFigures.class);
    }

    @GetMapping("/sla-heatmap")
    Heatmap slaHeatmap(Viewer viewer, FigureRequest request) {
        return report(viewer, request, HeatmapOf::new, Heatmap.class);
    }

    @GetMapping("/escalations")
    Escalations escalations(Viewer viewer, FigureRequest request) {
        return report(viewer, request, EscalationsOf::new, Escalations.class);
    }

    @GetMapping("/categories")
    CategoryFigures categories(Viewer viewer, FigureRequest request) {
        return report(viewer, request, CategoryFiguresOf::new, CategoryFigures.class);
    }

    @GetMapping("/satisfaction")
    Satisfaction satisfaction(Viewer viewer, FigureRequest request) {
        return report(viewer, request, SatisfactionOf::new, Satisfaction.class);
    }

    private <R> R report(Viewer viewer, FigureRequest request, Question question, Class<R> report) {
        if (viewer.role() == Role.CALL_OPERATOR) {
            throw new Refused(Refusal.forbidden());
        }
        var range = request.range();
        var department = request.departmentId();
        if (department != null
                && queries.find(new DepartmentOf(viewer, department), DepartmentView.class)
                        .isEmpty()) {
            throw new WrongField("department.unknown", "departmentId");
        }
        return queries.answer(question.of(viewer, range, department), report);
    }

    /** Makes the query of a report. */
    private interface Question {
        AnalyticsQueries of(Viewer viewer, Range range, java.util.UUID departmentId);
    }
}
