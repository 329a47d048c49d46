package org.pcrm.app.deadline;

import java.util.List;
import java.util.UUID;
import org.pcrm.app.mail.Addressee;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who hears of a missed deadline, from the rows of the command side: what holds in the transaction of the event. */
@Component
class Concerned {

    /** An administrator where no head can act: an escalation must reach somebody, also when nobody is assigned. */
    private static final String PEOPLE = """
            WITH filing AS (
                SELECT tenant_id, (payload ->> 'filedBy')::uuid AS staff_id
                FROM domain_event WHERE aggregate_id = :complaint AND sequence_number = 0),
            head AS (
                SELECT staff_id FROM staff_ref
                WHERE department_id = :department::uuid AND role = 'DEPARTMENT_HEAD' AND active),
            concerned AS (
                SELECT :officer::uuid AS staff_id
                UNION SELECT staff_id FROM filing
                UNION SELECT staff_id FROM head
                UNION SELECT a.staff_id FROM staff_ref a JOIN filing f ON f.tenant_id = a.tenant_id
                      WHERE a.role = 'ADMIN' AND a.active AND NOT EXISTS (SELECT FROM head))
            SELECT staff_id, tenant_id, email_key FROM staff_ref JOIN concerned USING (staff_id) WHERE active""";

    private final JdbcClient jdbc;

    Concerned(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The staff member who filed it, the officer and the department's heads, each once and only if active; without a head
     * the office's administrators.
     *
     * @param departmentId {@code null} for none, and so is the officer
     */
    List<Addressee> by(String trackingId, UUID departmentId, UUID officerId) {
        return jdbc.sql(PEOPLE)
                .param("complaint", trackingId)
                .param("department", departmentId)
                .param("officer", officerId)
                .query((row, n) -> new Addressee(
                        row.getObject("staff_id", UUID.class),
                        row.getObject("tenant_id", UUID.class),
                        row.getString("email_key")))
                .list();
    }
}
