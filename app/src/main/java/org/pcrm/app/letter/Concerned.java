package org.pcrm.app.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.pcrm.app.mail.Addressee;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which staff hear of something, from the rows of the command side: what holds in the transaction of the event. */
@Component
class Concerned {

    private static final String FILING = """
            filing AS (
                SELECT tenant_id, (payload ->> 'filedBy')::uuid AS staff_id
                FROM domain_event WHERE aggregate_id = :complaint AND sequence_number = 0)""";

    private static final String ACTIVE = """
            SELECT staff_id, tenant_id, email_key FROM staff_ref JOIN concerned USING (staff_id) WHERE active""";

    /** An administrator where no head can act: an escalation must reach somebody, also when nobody is assigned. */
    private static final String OF_A_BREACH = "WITH " + FILING + """
            , head AS (
                SELECT staff_id FROM staff_ref
                WHERE department_id = :department::uuid AND role = 'DEPARTMENT_HEAD' AND active),
            concerned AS (
                SELECT :officer::uuid AS staff_id
                UNION SELECT staff_id FROM filing
                UNION SELECT staff_id FROM head
                UNION SELECT a.staff_id FROM staff_ref a JOIN filing f ON f.tenant_id = a.tenant_id
                      WHERE a.role = 'ADMIN' AND a.active AND NOT EXISTS (SELECT FROM head))
            """ + ACTIVE;

    /** Escalating moves nothing: the row says whose complaint it is, whether or not the ledger has seen the event. */
    private static final String OF_AN_ESCALATION = "WITH " + FILING + """
            , hands AS (SELECT department_id, officer_id FROM open_complaint WHERE tracking_id = :complaint),
            concerned AS (
                SELECT officer_id AS staff_id FROM hands
                UNION SELECT staff_id FROM filing
                UNION SELECT s.staff_id FROM staff_ref s JOIN hands USING (department_id)
                      WHERE s.role = 'DEPARTMENT_HEAD')
            """ + ACTIVE;

    private final JdbcClient jdbc;

    Concerned(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Of a missed deadline: the staff member who filed it, the officer and the department's heads, each once and only if
     * active; without a head the office's administrators.
     *
     * @param departmentId {@code null} for none, and so is the officer
     */
    List<Addressee> by(String trackingId, UUID departmentId, UUID officerId) {
        return jdbc.sql(OF_A_BREACH)
                .param("complaint", trackingId)
                .param("department", departmentId)
                .param("officer", officerId)
                .query(Concerned::addressee)
                .list();
    }

    /** Of an escalation by hand: the same without administrators, for whom the notice is enough. */
    List<Addressee> byEscalationOf(String trackingId) {
        return jdbc.sql(OF_AN_ESCALATION)
                .param("complaint", trackingId)
                .query(Concerned::addressee)
                .list();
    }

    /** One staff member, if active. */
    List<Addressee> alone(UUID staffId) {
        return jdbc.sql("SELECT staff_id, tenant_id, email_key FROM staff_ref WHERE staff_id = ? AND active")
                .param(staffId)
                .query(Concerned::addressee)
                .list();
    }

    private static Addressee addressee(ResultSet row, int number) throws SQLException {
        return new Addressee(
                row.getObject("staff_id", UUID.class),
                row.getObject("tenant_id", UUID.class),
                row.getString("email_key"));
    }
}
