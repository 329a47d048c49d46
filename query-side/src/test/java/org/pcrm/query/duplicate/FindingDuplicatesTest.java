package org.pcrm.query.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.messaging.responsetypes.ResponseTypes.multipleInstancesOf;
import static org.axonframework.messaging.responsetypes.ResponseTypes.optionalInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.Channel;
import org.pcrm.api.complaint.ComplaintEvents.*;
import org.pcrm.api.complaint.ComplaintQueries.*;
import org.pcrm.api.complaint.Language;
import org.pcrm.api.complaint.Place;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.SlaClock;
import org.pcrm.api.complaint.SlaSource;
import org.pcrm.api.complaint.Status;
import org.pcrm.api.personal.Personal;
import org.pcrm.query.House;
import org.pcrm.query.Office;

class FindingDuplicatesTest {

    private static final Place HERE = new Place("Aliganj", 26.895, 80.941);
    private static final Place NEXT_DOOR = new Place("Aliganj", 26.8953, 80.9412);
    private static final Place FAR = new Place("Ashiyana", 26.79, 80.917);
    private static final String DARK = "The street lamp at the corner is broken, it is dark at night";
    private static final String ANDHERA = "कोने की बत्ती खराब है, रात को अंधेरा रहता है";

    private static House house;
    private Office office;

    @BeforeAll
    static void a_house() {
        house = new House();
    }

    @BeforeEach
    void an_office_of_its_own() {
        office = Office.called("office-" + Office.newId().toLowerCase(Locale.ROOT));
        house.happens(office.system(), office.opening());
    }

    @Test
    void the_same_lamp_in_another_language_is_found_and_the_pair_is_of_the_later_one() {
        var first = filed(DARK, HERE, House.NOW.minus(Duration.ofDays(2)));
        var second = filed(ANDHERA, NEXT_DOOR, House.NOW);

        assertThat(pairs(first)).isEqualTo(pairs(second)).singleElement().satisfies(pair -> {
            assertThat(pair.later()).isEqualTo(second);
            assertThat(pair.earlier()).isEqualTo(first);
            assertThat(pair.score()).isBetween(0.7, 1.0);
        });
    }

    @Test
    void neither_far_away_nor_long_ago_nor_in_another_office() {
        filed(DARK, FAR, House.NOW);
        filed(DARK, HERE, House.NOW.minus(Duration.ofDays(91)));
        var asked = filed(DARK, HERE, House.NOW);
        var other = Office.called("other-" + office.slug());
        house.happens(other.system(), other.opening());
        house.happens(other.system(), filing(other, Office.newId(), DARK, HERE, House.NOW));

        assertThat(pairs(asked)).isEmpty();
    }

    @Test
    void what_cannot_be_found_itself_has_no_answer_yet() {
        assertThat(house.ask(new DuplicatesOf(system(), Office.newId()), optionalInstanceOf(Pairs.class)))
                .isEmpty();
    }

    @Test
    void a_correction_changes_what_it_is_like() {
        var first = filed(DARK, FAR, House.NOW);
        var second = filed(DARK, HERE, House.NOW);
        assertThat(pairs(second)).isEmpty();

        house.happens(office.system(), new DetailsCorrected(first, null, null, Personal.of(HERE), House.NOW));
        assertThat(pairs(second)).hasSize(1);
        house.happens(office.system(), new CategoryChanged(first, "Garbage", "Street Light", House.NOW));
        house.happens(
                office.system(),
                new DetailsCorrected(first, null, Personal.of("Nobody lifts the garbage"), null, House.NOW));
        assertThat(pairs(second)).isEmpty();
    }

    @Test
    void of_an_erased_person_nothing_is_kept_and_nothing_found() {
        var id = Office.newId();
        var gone = filing(office, id, null, null, House.NOW);
        house.happens(office.system(), gone);
        filed(DARK, HERE, House.NOW);

        assertThat(pairs(id)).isEmpty();
        assertThat(row(id))
                .containsEntry("terms", "")
                .containsEntry("locality", "")
                .containsEntry("keys", "");
    }

    @Test
    void many_events_at_once_leave_what_one_after_the_other_does() {
        var id = Office.newId();
        var filing = filing(office, id, DARK, HERE, House.NOW);
        var moved = new DetailsCorrected(id, null, null, Personal.of(FAR), House.NOW);
        house.happens(office.system(), filing, moved);
        var apart = Office.newId();
        house.happens(office.system(), filing(office, apart, DARK, HERE, House.NOW));
        house.happens(office.system(), new DetailsCorrected(apart, null, null, Personal.of(FAR), House.NOW));

        var together = row(id);
        var alone = row(apart);
        assertThat(List.of(together, alone)).allSatisfy(row -> row.remove("tracking_id"));
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void a_citizen_sees_what_is_open_and_nothing_else() {
        filed(DARK, HERE, House.NOW);
        var done = filed(DARK, HERE, House.NOW);
        house.happens(
                office.system(),
                new ComplaintResolved(done, Personal.of("Mended"), House.NOW, House.NOW, Status.OPEN, House.NOW));

        assertThat(house.ask(
                        new SimilarInView(Viewer.citizen(office.id()), "street lamp broken", "Street Light", HERE),
                        multipleInstancesOf(SimilarView.class)))
                .hasSize(1);
        assertThat(house.ask(
                        new SimilarInView(Viewer.citizen(office.id()), "", null, null),
                        multipleInstancesOf(SimilarView.class)))
                .isEmpty();
    }

    private String filed(String text, Place place, Instant at) {
        var id = Office.newId();
        house.happens(office.system(), filing(office, id, text, place, at));
        return id;
    }

    private static ComplaintFiled filing(Office office, String id, String text, Place place, Instant at) {
        return new ComplaintFiled(
                id,
                office.id(),
                at,
                ZoneId.of("Asia/Kolkata"),
                Channel.PORTAL,
                Language.EN,
                new Personal.Erased<>(),
                text == null ? new Personal.Erased<>() : Personal.of(text),
                place == null ? new Personal.Erased<>() : Personal.of(place),
                "Street Light",
                Priority.MEDIUM,
                true,
                null,
                null,
                null,
                null,
                new SlaClock(Duration.ofHours(1)).start(at, 48, SlaSource.TENANT));
    }

    private List<Pair> pairs(String id) {
        Optional<Pairs> found = house.ask(new DuplicatesOf(system(), id), optionalInstanceOf(Pairs.class));
        return found.orElseThrow().pairs();
    }

    private Viewer system() {
        return new Viewer(office.id(), Role.SYSTEM, null, null);
    }

    private static Map<String, Object> row(String id) {
        return house.tables()
                .queryForMap(
                        "SELECT tracking_id, version, filed_at, category, terms, locality, latitude, longitude, keys FROM similar_complaint WHERE tracking_id = ?",
                        id);
    }
}
