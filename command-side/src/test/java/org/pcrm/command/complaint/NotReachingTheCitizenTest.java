package org.pcrm.command.complaint;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pcrm.api.Event;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.complaint.Citizen;
import org.pcrm.api.complaint.ComplaintCommands.NoteRefusedMail;
import org.pcrm.api.complaint.ComplaintEvents.DetailsCorrected;
import org.pcrm.api.complaint.ComplaintEvents.MailRefused;
import org.pcrm.api.personal.Personal;

class NotReachingTheCitizenTest extends ComplaintFixture {

    private static final String ADDRESS = "asha@nowhere.example";

    @Test
    void is_noted_on_the_complaint_whatever_its_status() {
        given(reachable()).when(refusal(ADDRESS)).expectEvents(new MailRefused(ID, NOW));
        given(and(closed(), corrected(ADDRESS))).when(refusal(ADDRESS)).expectEvents(new MailRefused(ID, NOW));
    }

    @Test
    void noted_twice_is_noted_once() {
        given(and(reachable(), new MailRefused(ID, NOW)))
                .when(refusal(ADDRESS))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void an_address_that_was_corrected_meanwhile_is_no_news() {
        given(and(reachable(), corrected("asha@somewhere.example")))
                .when(refusal(ADDRESS))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void nor_is_one_that_nobody_gave() {
        given(open()).when(refusal(ADDRESS)).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @Test
    void after_a_correction_it_is_noted_anew() {
        given(and(and(reachable(), new MailRefused(ID, NOW)), corrected("asha@elsewhere.example")))
                .when(refusal("asha@elsewhere.example"))
                .expectEvents(new MailRefused(ID, NOW));
    }

    private static List<Event> reachable() {
        return and(open(), corrected(ADDRESS));
    }

    private static DetailsCorrected corrected(String email) {
        return new DetailsCorrected(
                ID, Personal.of(new Citizen("Asha Verma", "+91 98390 12345", email)), null, null, FILED_AT);
    }

    private static NoteRefusedMail refusal(String address) {
        return new NoteRefusedMail(ID, Actor.system(OFFICE), address);
    }
}
