package org.pcrm.local.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.pcrm.api.Command;
import org.pcrm.api.complaint.ComplaintCommands.AddNote;
import org.pcrm.api.complaint.ComplaintCommands.AssignComplaint;
import org.pcrm.api.complaint.ComplaintCommands.CloseComplaint;
import org.pcrm.api.complaint.ComplaintCommands.CorrectComplaint;
import org.pcrm.api.complaint.ComplaintCommands.EscalateComplaint;
import org.pcrm.api.complaint.ComplaintCommands.ReopenComplaint;
import org.pcrm.api.complaint.ComplaintCommands.ResolveComplaint;
import org.pcrm.api.complaint.ComplaintCommands.StartWork;
import org.pcrm.api.complaint.Priority;

/** One filed complaint and the people who deal with it: turns steps into commands. */
final class Case {

    private final String trackingId;
    private final Office office;
    private final Subject subject;
    private final RandomGenerator random;
    private final List<Member> officers;
    private int turn;
    private int notes;

    Case(String trackingId, Office office, Subject subject, RandomGenerator random) {
        this.trackingId = trackingId;
        this.office = office;
        this.subject = subject;
        this.random = random;
        this.officers = office.officers(subject.department());
        this.turn = random.nextInt(officers.size());
    }

    Command command(Step step) {
        return switch (step) {
            case ASSIGN -> assign(officer().id());
            case QUEUE -> assign(null);
            case ASSIGN_ANOTHER -> {
                turn++;
                yield assign(officer().id());
            }
            case SET_PRIORITY ->
                new CorrectComplaint(
                        trackingId,
                        office.director(subject.department()),
                        null,
                        random.nextInt(3) == 0 ? Priority.CRITICAL : Priority.HIGH,
                        null,
                        null,
                        null);
            case START -> new StartWork(trackingId, officer().asActor());
            case NOTE -> new AddNote(trackingId, officer().asActor(), nextNote(), draw("remarks", "NOTE"));
            case ESCALATE ->
                new EscalateComplaint(trackingId, office.director(subject.department()), draw("remarks", "ESCALATION"));
            case RESOLVE ->
                new ResolveComplaint(trackingId, officer().asActor(), draw("resolutions", subject.category()));
            case CLOSE -> new CloseComplaint(trackingId, office.administrator());
            case REOPEN -> new ReopenComplaint(trackingId, office.administrator(), draw("remarks", "REOPENING"));
        };
    }

    private Command assign(UUID officer) {
        return new AssignComplaint(
                trackingId, office.director(subject.department()), office.departmentId(subject.department()), officer);
    }

    private Member officer() {
        return officers.get(turn % officers.size());
    }

    private UUID nextNote() {
        return UUID.nameUUIDFromBytes((trackingId + "/" + notes++).getBytes(StandardCharsets.UTF_8));
    }

    private String draw(String table, String key) {
        var texts = Table.texts(table, key);
        return texts.get(random.nextInt(texts.size()));
    }
}
