package org.pcrm.query.tenant;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.tenant.Category;
import org.pcrm.api.tenant.TenantQueries.*;
import org.pcrm.query.wall.Wall;
import org.pcrm.query.wall.Where;
import org.springframework.stereotype.Component;

/** Answers which offices there are and what they take complaints about. */
@Component
class OfficeAnswers {

    private static final Viewer ANYBODY = Viewer.citizen(null);

    private final Wall wall;

    OfficeAnswers(Wall wall) {
        this.wall = wall;
    }

    @QueryHandler
    List<OfficeName> answer(Offices query) {
        return wall.read(
                ANYBODY,
                jdbc -> jdbc.sql("SELECT slug, name FROM offices_open()")
                        .query((result, number) -> new OfficeName(result.getString("slug"), result.getString("name")))
                        .list());
    }

    @QueryHandler
    Optional<OfficeView> answer(OfficeNamed query) {
        return wall.read(
                        ANYBODY,
                        jdbc -> jdbc.sql("SELECT office_of_slug(:slug)")
                                .param("slug", query.slug())
                                .query(UUID.class)
                                .optional())
                .flatMap(office -> inView(Viewer.citizen(office)).stream().findFirst())
                .map(OfficeAnswers::view);
    }

    @QueryHandler
    List<Category> answer(CategoriesInView query) {
        return inView(query.viewer()).stream()
                .flatMap(office -> office.categories().list(Category.class).stream())
                .toList();
    }

    private List<OfficeRow> inView(Viewer viewer) {
        var where = Where.inOfficeOf(viewer, "o");
        return wall.read(
                viewer,
                jdbc -> jdbc.sql("SELECT %s FROM office o WHERE %s ORDER BY o.name, o.slug"
                                .formatted(OfficeRow.TABLE.columns("o"), where.sql()))
                        .params(where.parameters())
                        .query(OfficeRow.TABLE)
                        .list());
    }

    private static OfficeView view(OfficeRow row) {
        return new OfficeView(
                row.tenantId(),
                row.slug(),
                row.name(),
                ZoneId.of(row.timeZone()),
                row.categories().list(Category.class));
    }
}
