package org.pcrm.query.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.messaging.responsetypes.ResponseTypes.optionalInstanceOf;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pcrm.api.actor.Role;
import org.pcrm.api.complaint.Citizen;
import org.pcrm.api.complaint.ComplaintEvents.DetailsCorrected;
import org.pcrm.api.complaint.ComplaintEvents.MailRefused;
import org.pcrm.api.complaint.ComplaintQueries.ComplaintOf;
import org.pcrm.api.complaint.ComplaintQueries.ComplaintView;
import org.pcrm.api.personal.Personal;
import org.pcrm.query.House;
import org.pcrm.query.Office;

class SeeingWhoCannotBeReachedTest {

    private static final Office EAST = Office.called("east");

    private static House house;

    private final String id = Office.newId();

    @BeforeAll
    static void the_office_is_open() {
        house = new House();
        house.happens(EAST.system(), EAST.opening());
    }

    @BeforeEach
    void a_complaint_is_filed() {
        house.happens(EAST.system(), EAST.filed(id));
    }

    @Test
    void staff_see_that_mails_are_refused_and_everything_else_as_before() {
        var before = staffView();
        assertThat(before.mailRefused()).isFalse();

        house.happens(EAST.system(), new MailRefused(id, House.NOW));

        assertThat(staffView().mailRefused()).isTrue();
        assertThat(staffView().citizen()).isEqualTo(before.citizen());
        assertThat(staffView().locality()).isEqualTo(before.locality());
    }

    @Test
    void a_correction_of_the_citizen_is_another_try_and_one_of_the_text_is_none() {
        house.happens(
                EAST.system(),
                new MailRefused(id, House.NOW),
                new DetailsCorrected(id, null, Personal.of("No water at all."), null, House.NOW));
        assertThat(staffView().mailRefused()).isTrue();

        var corrected = Personal.of(new Citizen("Asha Verma", "0522 123456", "asha@somewhere.example"));
        house.happens(EAST.system(), new DetailsCorrected(id, corrected, null, null, House.NOW));

        assertThat(staffView().mailRefused()).isFalse();
    }

    private ComplaintView staffView() {
        return house.ask(new ComplaintOf(EAST.viewer(Role.ADMIN), id), optionalInstanceOf(ComplaintView.class))
                .orElseThrow();
    }
}
