package org.pcrm.query.complaint;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.pcrm.query.wall.Where;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads lines of the register together with the names they need; a name not yet remembered is {@code null}. */
final class RegisterSql {

    private static final String NAMED = """
            SELECT %s, t.slug AS office_slug, t.name AS office_name, d.name AS department_name, o.name AS officer_name,
                   (SELECT f.name FROM staff_names(ARRAY[c.filed_by]) f) AS filed_by_name
            FROM (SELECT * FROM complaint c WHERE %s %s) c
            LEFT JOIN office t ON t.tenant_id = c.tenant_id
            LEFT JOIN department d ON d.department_id = c.department_id
            LEFT JOIN staff o ON o.staff_id = c.officer_id
            %s""";

    private static final String NAMES = """
            SELECT t.slug AS office_slug, t.name AS office_name,
                   (SELECT d.name FROM department d WHERE d.department_id = :department) AS department_name,
                   (SELECT o.name FROM staff o WHERE o.staff_id = :officer) AS officer_name,
                   (SELECT f.name FROM staff_names(ARRAY[CAST(:filedBy AS uuid)]) f) AS filed_by_name
            FROM office t WHERE t.tenant_id = :office""";

    private RegisterSql() {}

    /** A line that is not in the register, with the names it needs. */
    static NamedComplaint named(JdbcClient jdbc, ComplaintRow row) {
        return jdbc.sql(NAMES)
                .param("department", row.hands().departmentId(), Types.OTHER)
                .param("officer", row.hands().officerId(), Types.OTHER)
                .param("filedBy", row.filedBy(), Types.OTHER)
                .param("office", row.tenantId())
                .query((result, number) -> NamedComplaint.of(row, result))
                .single();
    }

    /** Those where the conditions hold, in no order. */
    static JdbcClient.MappedQuerySpec<NamedComplaint> read(JdbcClient jdbc, Where where) {
        return query(jdbc, where, "", "");
    }

    /** The first of those where the conditions hold. */
    static JdbcClient.MappedQuerySpec<NamedComplaint> read(JdbcClient jdbc, Where where, Ordering order, int limit) {
        var ordered = "ORDER BY " + order.sql();
        return query(jdbc, where, ordered + " LIMIT " + limit, ordered);
    }

    /** How many there are, counted no further than {@code atMost}. */
    static int count(JdbcClient jdbc, Where where, int atMost) {
        return jdbc.sql("SELECT count(*) FROM (SELECT 1 FROM complaint c WHERE %s LIMIT %d) counted"
                        .formatted(where.sql(), atMost))
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    /** A moment as a parameter; {@code null} for none. */
    static OffsetDateTime timestamp(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static JdbcClient.MappedQuerySpec<NamedComplaint> query(
            JdbcClient jdbc, Where where, String page, String order) {
        return jdbc.sql(NAMED.formatted(ComplaintRow.TABLE.columns("c"), where.sql(), page, order))
                .params(where.parameters())
                .query(NamedComplaint::read);
    }
}
