package org.pcrm.query.analytics;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.util.Comparator;
import org.pcrm.api.analytics.AnalyticsQueries.*;
import org.pcrm.api.complaint.ComplaintQueries.Named;

/** The order of a report's rows, the same each time: by name, and nobody and nothing last. */
final class Orders {

    private static final Comparator<Named> BY_NAME =
            nullsLast(comparing(Named::name, nullsFirst(naturalOrder())).thenComparing(Named::id));

    static final Comparator<DepartmentFigure> DEPARTMENTS = comparing(DepartmentFigure::department, BY_NAME);
    static final Comparator<OfficerFigure> OFFICERS =
            comparing(OfficerFigure::resolved, reverseOrder()).thenComparing(OfficerFigure::officer, BY_NAME);
    static final Comparator<HeatmapCell> CELLS =
            comparing(HeatmapCell::department, BY_NAME).thenComparing(HeatmapCell::priority, reverseOrder());
    static final Comparator<CategoryFigure> CATEGORIES = comparing(CategoryFigure::total, reverseOrder())
            .thenComparing(CategoryFigure::category, nullsLast(naturalOrder()));
    static final Comparator<SatisfactionMonth> MONTHS =
            comparing(SatisfactionMonth::month).thenComparing(SatisfactionMonth::department, BY_NAME);

    private Orders() {}
}
