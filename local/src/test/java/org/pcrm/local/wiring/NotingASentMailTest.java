package org.pcrm.local.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pcrm.api.complaint.Citizen;
import org.pcrm.api.complaint.ComplaintCommands.FileComplaint;
import org.pcrm.local.Beside;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.scenario.Town;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mail was accepted, and for a moment the database does not take that it was. */
@Beside
class NotingASentMailTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final JdbcClient DATABASE = Inside.database();

    private final String id = Inside.newId();

    @AfterEach
    void the_database_takes_everything() {
        DATABASE.sql("ALTER TABLE mail DROP CONSTRAINT IF EXISTS not_noted").update();
    }

    @Test
    void it_is_noted_soon_and_not_sent_again() {
        DATABASE.sql("ALTER TABLE mail ADD CONSTRAINT not_noted CHECK (about <> '%s' OR sent_at IS NULL) NOT VALID"
                        .formatted(id))
                .update();
        var filing = Inside.filing(TOWN.id, id);
        Inside.shared()
                .commands()
                .send(new FileComplaint(
                        id,
                        filing.by(),
                        filing.channel(),
                        filing.language(),
                        new Citizen("Asha Verma", "+91 98390 12345", "asha@citizens.example"),
                        filing.description(),
                        filing.place(),
                        filing.categoryName(),
                        null,
                        null));
        Until.holds("it was tried", () -> attempts().equals(List.of(1)));
        the_database_takes_everything();
        Until.holds(
                "it is noted",
                () -> DATABASE.sql("SELECT count(*) FROM mail WHERE about = ? AND sent_at IS NOT NULL")
                                .param(id)
                                .query(Integer.class)
                                .single()
                        == 1);
        assertThat(attempts()).containsExactly(1);
    }

    private List<Integer> attempts() {
        return DATABASE.sql("SELECT attempts FROM mail WHERE about = ?")
                .param(id)
                .query(Integer.class)
                .list();
    }
}
