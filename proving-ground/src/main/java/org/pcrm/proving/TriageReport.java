package org.pcrm.proving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.complaint.Channel;
import org.pcrm.api.complaint.Citizen;
import org.pcrm.api.complaint.ComplaintCommands.AssignComplaint;
import org.pcrm.api.complaint.ComplaintCommands.CorrectComplaint;
import org.pcrm.api.complaint.ComplaintCommands.FileComplaint;
import org.pcrm.api.complaint.ComplaintCommands.ResolveComplaint;
import org.pcrm.api.complaint.Language;
import org.pcrm.api.complaint.TrackingId;
import org.pcrm.api.personal.Vault;
import org.pcrm.app.axon.Commands;
import org.pcrm.proving.triage.Labelled;
import org.pcrm.proving.triage.Lessons;

/**
 * What can be learned from the decisions of staff: how often triage was right, how honest its confidence is, and which
 * words misled it, for each office and language.
 */
final class TriageReport {

    private final Stage stage;
    private final SecureRandom identities = new SecureRandom();

    private TriageReport(Stage stage) {
        this.stage = stage;
    }

    /**
     * Argument: a data directory, whose events are read; or a file of labelled texts, which are filed in a fresh one, and
     * of which every other one gets its label from a staff member and is resolved.
     */
    public static void main(String[] arguments) throws IOException {
        var given = Path.of(arguments.length == 0 ? "triage/tune-texts.csv" : arguments[0]);
        if (Files.isDirectory(given)) {
            try (var stage = Stage.on(given, "--pcrm.demo=false")) {
                new TriageReport(stage).read();
            }
            return;
        }
        try (var stage = Stage.on(Files.createTempDirectory("triage"))) {
            var report = new TriageReport(stage);
            report.file(Labelled.read(given));
            report.read();
        }
    }

    private void read() {
        var lessons = new Lessons();
        var store = stage.part(EventStore.class);
        var vault = stage.part(Vault.class);
        stage.database()
                .sql("SELECT aggregate_id FROM domain_event WHERE action = 'ComplaintFiled' ORDER BY aggregate_id")
                .query(String.class)
                .list()
                .forEach(id -> lessons.take(
                        store.readEvents(id).asStream().map(event -> (Record) event.getPayload()), id, vault));
        lessons.print(this::slug);
    }

    private String slug(Object tenantId) {
        return stage.database()
                .sql("SELECT slug FROM tenant_ref WHERE tenant_id = ?")
                .param(tenantId)
                .query(String.class)
                .single();
    }

    private void file(List<Labelled> texts) {
        var desk = stage.desks().getFirst();
        var staff = new Actor(null, Role.SYSTEM, desk.tenantId(), null);
        var commands = stage.part(Commands.class);
        var today = LocalDate.now(stage.clock().withZone(ZoneOffset.UTC));
        for (int i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            var id = TrackingId.of(today, identities.nextLong());
            commands.send(new FileComplaint(
                    id,
                    Actor.citizen(desk.tenantId()),
                    Channel.PORTAL,
                    Language.valueOf(text.language().substring(0, 2).toUpperCase(Locale.ROOT)),
                    new Citizen("Nobody", "0000000000", null),
                    text.text(),
                    null,
                    text.category(),
                    null,
                    null));
            if (i % 2 == 0) {
                commands.send(new CorrectComplaint(id, staff, null, text.priority(), null, null, null));
                commands.send(new AssignComplaint(id, staff, desk.departmentId(), desk.officerId()));
                commands.send(new ResolveComplaint(id, staff, "Done for this report."));
            }
        }
    }
}
