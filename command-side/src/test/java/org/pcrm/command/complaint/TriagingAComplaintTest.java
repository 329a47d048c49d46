package org.pcrm.command.complaint;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.complaint.ComplaintCommands.CorrectComplaint;
import org.pcrm.api.complaint.ComplaintCommands.FileComplaint;
import org.pcrm.api.complaint.ComplaintCommands.TriageComplaint;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintFiled;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintTriaged;
import org.pcrm.api.complaint.ComplaintEvents.PriorityChanged;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.Reasons;
import org.pcrm.api.complaint.SlaSource;
import org.pcrm.api.complaint.Triage;
import org.pcrm.api.personal.Personal;
import org.pcrm.command.triage.Judgement;

class TriagingAComplaintTest extends ComplaintFixture {

    private static final Triage ALARMED = new Triage(Priority.CRITICAL, 0.4, true, -0.8);
    private static final Personal<Reasons> WHY_ALARMED = Personal.of(new Reasons(List.of("wire fell")));
    private static final TriageComplaint LATER = new TriageComplaint(ID, Actor.system(OFFICE));

    @Test
    void a_filing_takes_the_priority_that_was_found() {
        finds(ALARMED, WHY_ALARMED);
        var filing = filing(CITIZEN, "Water Supply", null, null);
        givenNothing().when(filing).expectEvents(filed(filing, Priority.CRITICAL, ALARMED, WHY_ALARMED));
    }

    @Test
    void a_priority_chosen_by_hand_stands_and_nobody_needs_to_look() {
        finds(ALARMED, WHY_ALARMED);
        var filing = filing(ADMIN, "Water Supply", null, Priority.LOW);
        givenNothing().when(filing).expectEvents(filed(filing, Priority.LOW, ALARMED.reviewed(), WHY_ALARMED));
    }

    @Test
    void a_failing_analysis_does_not_stop_the_filing() {
        fails();
        var filing = filing(CITIZEN, "Water Supply", null, null);
        givenNothing().when(filing).expectEvents(filed(filing, Priority.MEDIUM, null, null));
    }

    @Test
    void it_is_made_up_for_once() {
        finds(ALARMED, WHY_ALARMED);
        var triaged = new ComplaintTriaged(ID, ALARMED, WHY_ALARMED, Priority.CRITICAL, Priority.MEDIUM, NOW);
        given(List.of(untriaged(null))).when(LATER).expectEvents(triaged);
        given(List.of(untriaged(null), triaged))
                .when(LATER)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        given(open()).when(LATER).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @Test
    void what_a_person_chose_meanwhile_stands() {
        finds(ALARMED, WHY_ALARMED);
        given(List.of(untriaged(Priority.HIGH)))
                .when(LATER)
                .expectEvents(
                        new ComplaintTriaged(ID, ALARMED.reviewed(), WHY_ALARMED, Priority.HIGH, Priority.HIGH, NOW));
        given(List.of(untriaged(null), new PriorityChanged(ID, Priority.LOW, Priority.MEDIUM, FILED_AT)))
                .when(LATER)
                .expectEvents(
                        new ComplaintTriaged(ID, ALARMED.reviewed(), WHY_ALARMED, Priority.LOW, Priority.LOW, NOW));
    }

    @Test
    void failing_again_it_is_not_done() {
        fails();
        given(List.of(untriaged(null))).when(LATER).expectNoEvents().expectException(IllegalStateException.class);
    }

    @Test
    void an_uncertain_priority_is_confirmed_once_by_choosing_it() {
        var confirming = new CorrectComplaint(ID, ADMIN, null, Priority.CRITICAL, null, null, null);
        var uncertain = filed(filing(CITIZEN, "Water Supply", null, null), Priority.CRITICAL, ALARMED, WHY_ALARMED);
        var confirmed = new PriorityChanged(ID, Priority.CRITICAL, Priority.CRITICAL, NOW);
        given(List.of(uncertain)).when(confirming).expectEvents(confirmed);
        given(List.of(uncertain, confirmed))
                .when(confirming)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private void finds(Triage triage, Personal<Reasons> reasons) {
        analyst = (text, category) -> new Judgement(triage, reasons.value().words());
    }

    private void fails() {
        analyst = (text, category) -> {
            throw new IllegalStateException("The analysis failed");
        };
    }

    private static ComplaintFiled untriaged(Priority byHand) {
        return filed(
                filing(byHand == null ? CITIZEN : ADMIN, "Water Supply", null, byHand),
                byHand == null ? Priority.MEDIUM : byHand,
                null,
                null);
    }

    private static ComplaintFiled filed(
            FileComplaint filing, Priority priority, Triage triage, Personal<Reasons> reasons) {
        return new ComplaintFiled(
                ID,
                OFFICE,
                NOW,
                ZoneId.of("Asia/Kolkata"),
                filing.channel(),
                filing.language(),
                Personal.of(filing.citizen()),
                Personal.of(filing.description()),
                Personal.of(filing.place()),
                filing.categoryName(),
                priority,
                filing.priority() != null,
                triage,
                reasons,
                WATER,
                filing.by().id(),
                CLOCK.start(NOW, 48, SlaSource.DEPARTMENT));
    }
}
