package org.pcrm.local.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.tenant.TenantCommands.ProvisionTenant;
import org.pcrm.app.axon.Commands;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.postgres.Account;
import org.pcrm.local.postgres.DatabaseAccess;

class RewritingHistoryTest {

    private static final DatabaseAccess ACCESS = RunningPcrm.instance().database();

    @BeforeAll
    static void something_happened() {
        var id = UUID.randomUUID();
        RunningPcrm.instance()
                .application()
                .getBean(Commands.class)
                .send(new ProvisionTenant(
                        id, Actor.system(null), "of-" + id, "Of record", ZoneId.of("Asia/Kolkata"), 48));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE domain_event SET actor_role = 'SYSTEM'",
                "UPDATE domain_event SET payload = '{}' WHERE false",
                "DELETE FROM domain_event",
                "TRUNCATE domain_event"
            })
    void the_database_refuses_it_to_every_role(String rewriting) throws Exception {
        var before = trail();
        for (var role : List.of(ACCESS.write(), ACCESS.read())) {
            refused(role, rewriting, "permission denied for table domain_event");
        }
        for (var role : List.of(ACCESS.owner(), ACCESS.superuser())) {
            refused(role, rewriting, "Events are never changed or removed");
        }
        assertThat(trail()).isNotEmpty().containsAll(before);
    }

    private static void refused(Account role, String rewriting, String why) {
        assertThatThrownBy(() -> new Database(ACCESS.url(), role).run(rewriting))
                .as(role.username())
                .hasMessageContaining(why);
    }

    private static List<String> trail() throws SQLException {
        return new Database(ACCESS.url(), ACCESS.superuser()).rows("SELECT e::text FROM domain_event e");
    }
}
