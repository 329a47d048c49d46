package org.pcrm.query.tenant;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.tenant.Category;
import org.pcrm.api.tenant.CategoryHours;
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

    @QueryHandler
    Optional<SlaPoliciesView> answer(SlaPoliciesOf query) {
        var where = Where.inOfficeOf(query.viewer(), "o").and("o.tenant_id = :office", "office", query.tenantId());
        return read(query.viewer(), where).stream()
                .findFirst()
                .map(office -> new SlaPoliciesView(
                        office.terms().defaultSlaHours(), office.policies().list(CategoryHours.class)));
    }

    @QueryHandler
    List<TenantView> answer(TenantsInView query) {
        return inView(query.viewer()).stream().map(OfficeAnswers::tenant).toList();
    }

    @QueryHandler
    Optional<TenantView> answer(TenantOf query) {
        var where = Where.inOfficeOf(query.viewer(), "o").and("o.slug = :slug", "slug", query.slug());
        return read(query.viewer(), where).stream().findFirst().map(OfficeAnswers::tenant);
    }

    private List<OfficeRow> inView(Viewer viewer) {
        return read(viewer, Where.inOfficeOf(viewer, "o"));
    }

    private List<OfficeRow> read(Viewer viewer, Where where) {
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
                row.terms().name(),
                ZoneId.of(row.terms().timeZone()),
                row.categories().list(Category.class),
                row.active());
    }

    private static TenantView tenant(OfficeRow row) {
        var terms = row.terms();
        return new TenantView(
                row.tenantId(),
                row.slug(),
                terms.name(),
                ZoneId.of(terms.timeZone()),
                terms.defaultSlaHours(),
                terms.disputeDays(),
                terms.autoCloseDays(),
                row.active());
    }
}
