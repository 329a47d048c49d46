package org.pcrm.local.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.pcrm.api.Command;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.complaint.ComplaintCommands.AddNote;
import org.pcrm.api.complaint.ComplaintCommands.AssignComplaint;
import org.pcrm.api.complaint.ComplaintCommands.CloseComplaint;
import org.pcrm.api.complaint.ComplaintCommands.CorrectComplaint;
import org.pcrm.api.complaint.ComplaintCommands.DisputeResolution;
import org.pcrm.api.complaint.ComplaintCommands.EscalateComplaint;
import org.pcrm.api.complaint.ComplaintCommands.GiveFeedback;
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
            case START -> new StartWork(trackingId, officer().asActor(), null);
            case NOTE -> new AddNote(trackingId, officer().asActor(), nextNote(), draw("remarks", "NOTE"));
            case ESCALATE ->
                new EscalateComplaint(trackingId, office.director(subject.department()), draw("remarks", "ESCALATION"));
            case RESOLVE ->
                new ResolveComplaint(trackingId, officer().asActor(), draw("resolutions", subject.category()));
            case FEEDBACK -> rate();
            case DISPUTE ->
                new DisputeResolution(
                        trackingId,
                        citizen(),
                        draw("disputes", subject.language().name()));
            case CLOSE -> new CloseComplaint(trackingId, office.administrator(), null);
            case REOPEN -> new ReopenComplaint(trackingId, office.administrator(), draw("remarks", "REOPENING"));
        };
    }

    String trackingId() {
        return trackingId;
    }

    private Actor citizen() {
        return Actor.citizen(office.id());
    }

    /** Somebody who has nothing to add says nothing. */
    private Command rate() {
        var said = Table.about("feedback", subject.language().name()).toList();
        var columns = said.get(random.nextInt(said.size()));
        return new GiveFeedback(
                trackingId, citizen(), Integer.parseInt(columns[1]), columns[2].isEmpty() ? null : columns[2]);
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
