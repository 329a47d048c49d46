package org.pcrm.query.analytics;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.analytics.AnalyticsQueries;
import org.pcrm.api.complaint.ComplaintQueries.Named;
import org.pcrm.query.wall.Where;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds cells up for one who asks, within what counts for them. */
record Figures(AnalyticsQueries query) {

    Span span() {
        return Span.of(query.range());
    }

    /** Sums of measures over the cells that a span narrows to, apart by some of their key. */
    List<Line> sum(JdbcClient jdbc, Set<Measure> measures, UnaryOperator<Where> spanned, By... apart) {
        var by = apart.length == 0 ? EnumSet.noneOf(By.class) : EnumSet.copyOf(List.of(apart));
        var where = spanned.apply(scope().and(
                        "f.measure IN (:measures)",
                        "measures",
                        measures.stream().map(Measure::name).toList()));
        return jdbc.sql("""
                        SELECT f.measure, %s, CAST(sum(f.counted) AS bigint) AS counted, CAST(sum(f.summed) AS bigint) AS summed
                        FROM figure f WHERE %s GROUP BY f.measure%s""".formatted(
                                Arrays.stream(By.values())
                                        .map(part -> part.selected(by.contains(part)))
                                        .collect(Collectors.joining(", ")),
                                where.sql(),
                                by.stream().map(part -> ", " + part.column()).collect(Collectors.joining())))
                .params(where.parameters())
                .query(Line::read)
                .list();
    }

    /** Departments by their ids; {@code null} for none. */
    static Function<UUID, Named> departments(JdbcClient jdbc, Collection<Line> lines) {
        return names(
                jdbc,
                "SELECT department_id AS id, name FROM department WHERE department_id IN (:ids)",
                lines,
                Line::departmentId);
    }

    static Function<UUID, Named> officers(JdbcClient jdbc, Collection<Line> lines) {
        return names(jdbc, "SELECT staff_id AS id, name FROM staff WHERE staff_id IN (:ids)", lines, Line::officerId);
    }

    private static Function<UUID, Named> names(
            JdbcClient jdbc, String sql, Collection<Line> lines, Function<Line, UUID> id) {
        var ids = lines.stream().map(id).filter(known -> known != null).collect(Collectors.toSet());
        var names = ids.isEmpty()
                ? Map.<UUID, Named>of()
                : jdbc
                        .sql(sql)
                        .param("ids", ids)
                        .query((row, number) -> new Named(row.getObject("id", UUID.class), row.getString("name")))
                        .stream()
                        .collect(Collectors.toMap(Named::id, Function.identity()));
        return asked -> asked == null ? null : names.getOrDefault(asked, new Named(asked, null));
    }

    private Where scope() {
        var viewer = query.viewer();
        var where = within(viewer, Where.inOfficeOf(viewer, "f"));
        return where.and("f.department_id = :inDepartment", "inDepartment", query.departmentId());
    }

    private static Where within(Viewer viewer, Where where) {
        return switch (viewer.role()) {
            case OFFICER -> where.and("f.officer_id = :viewer").with("viewer", viewer.staffId());
            case DEPARTMENT_HEAD ->
                where.and("f.department_id = :department").with("department", viewer.departmentId());
            case ADMIN, SUPER_ADMIN, SYSTEM -> where;
            case CALL_OPERATOR, CITIZEN -> where.and("false");
        };
    }
}
