package org.pcrm.local.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.complaint.ComplaintCommands.TriageComplaint;
import org.pcrm.command.triage.Analyst;
import org.pcrm.local.HeardLog;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.scenario.Town;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The analysis fails while people file: their complaints are there at once, and judged as soon as it works again. */
@Isolated("Another program that starts takes its log away")
class AFailingAnalysisTest {

    private static final Inside PCRM = Inside.shared();
    private static final JdbcClient DATABASE = Inside.database();
    private static final String ANALYST = "analyst";

    private final Town town = new Town(RunningPcrm.instance());
    private final HeardLog log = new HeardLog();

    @BeforeEach
    void it_fails() {
        beans().destroySingleton(ANALYST);
        beans().registerSingleton(ANALYST, (Analyst) (text, category) -> {
            throw new IllegalStateException("Failed at: " + text);
        });
    }

    @AfterEach
    void it_works() {
        beans().destroySingleton(ANALYST);
        log.close();
    }

    @Test
    void the_complaint_is_filed_and_judged_later_and_once() {
        var id = PCRM.files(town.id);
        assertThat(events(id)).containsExactly("ComplaintFiled");
        assertThat(PCRM.shows(town.id, id, 0)).isTrue();
        assertThat(judgementOf(id)).isEqualTo("MEDIUM true 0");

        Until.holds("it was tried and failed", () -> log.text().contains("analysis failed again"));
        assertThat(events(id)).containsExactly("ComplaintFiled");
        assertThat(log.text()).doesNotContain("No water", id);

        it_works();
        DATABASE.sql("UPDATE untriaged SET due_at = now()").update();
        Until.holds("nothing waits", () -> waiting(id) == 0);
        assertThat(events(id)).containsExactly("ComplaintFiled", "ComplaintTriaged");
        assertThat(PCRM.shows(town.id, id, 1)).isTrue();
        assertThat(judgementOf(id)).doesNotEndWith(" 0");

        PCRM.commands().send(new TriageComplaint(id, Actor.system(town.id)));
        assertThat(events(id)).hasSize(2);
    }

    private static DefaultListableBeanFactory beans() {
        return (DefaultListableBeanFactory) PCRM.process().application().getBeanFactory();
    }

    private static int waiting(String id) {
        return DATABASE.sql("SELECT count(*) FROM untriaged WHERE tracking_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private static String judgementOf(String id) {
        return DATABASE.sql("SELECT priority || ' ' || needs_review || ' ' || triage_confidence FROM complaint"
                        + " WHERE tracking_id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private static List<String> events(String id) {
        return DATABASE.sql("SELECT action FROM domain_event WHERE aggregate_id = ? ORDER BY sequence_number")
                .param(id)
                .query(String.class)
                .list();
    }
}
