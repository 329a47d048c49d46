package org.pcrm.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pcrm.api.Event;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.Citizen;
import org.pcrm.api.complaint.Place;
import org.pcrm.app.architecture.counterexample.api.complaint.GossipCommands;
import org.pcrm.app.architecture.counterexample.api.complaint.GossipEvents;
import org.pcrm.app.architecture.counterexample.api.complaint.GossipQueries;

/** Messages: how they are built and named, and what they may tell. */
class TheLanguageTest {

    /** Asked before anybody is known: the office is what they look for, or the tracking ID is the key. */
    private static final Set<String> ASKED_BY_ANYBODY = Set.of("StatusOf", "Offices", "OfficeNamed");

    /** The only texts of a complaint's event that tell nothing of a person. */
    private static final Set<String> TEXTS_IN_CLEAR =
            Set.of("trackingId", "other", "original", "category", "from", "objectKey");

    @Test
    void messages_are_records() {
        House.keeps(
                classes()
                        .that(areMessagesOf("Commands", "Events", "Queries"))
                        .should()
                        .beRecords(),
                GossipCommands.Whisper.class);
    }

    @Test
    void events_are_in_the_past_tense() {
        House.keeps(
                classes().that(areMessagesOf("Events")).should().haveNameMatching(".*(ed|edIn|edOut|[Ss]et|Given)"),
                GossipEvents.Whispering.class);
    }

    @Test
    void a_query_starts_with_who_asks() {
        House.keeps(
                classes()
                        .that(areMessagesOf("Queries"))
                        .and(describe("are not for anybody", type -> !ASKED_BY_ANYBODY.contains(type.getSimpleName())))
                        .should(ArchCondition.from(
                                describe("start with the viewer", TheLanguageTest::startsWithTheViewer))),
                GossipQueries.WhoWhispered.class);
    }

    @Test
    void an_event_names_no_citizen_and_no_place_in_clear() {
        House.keeps(
                fields().that()
                        .areDeclaredInClassesThat()
                        .areAssignableTo(Event.class)
                        .should()
                        .notHaveRawType(Citizen.class)
                        .andShould()
                        .notHaveRawType(Place.class),
                GossipEvents.Whispering.class);
    }

    @Test
    void a_text_of_a_complaint_is_sealed() {
        House.keeps(
                root -> fields().that()
                        .areDeclaredInClassesThat(JavaClass.Predicates.resideInAPackage(root + ".api.complaint..")
                                .and(JavaClass.Predicates.assignableTo(Event.class)))
                        .and()
                        .haveRawType(String.class)
                        .should(ArchCondition.from(describe(
                                "tell nothing of a person",
                                (JavaField field) -> TEXTS_IN_CLEAR.contains(field.getName())))),
                GossipEvents.Whispering.class);
    }

    private static DescribedPredicate<JavaClass> areMessagesOf(String... kinds) {
        return describe(
                "are one of " + String.join(", ", kinds),
                type -> type.getRawInterfaces().stream()
                        .map(HasName::getName)
                        .anyMatch(name -> Set.of(kinds).stream().anyMatch(name::endsWith)));
    }

    /** Reads the class itself, since the importer keeps no order of components. */
    private static boolean startsWithTheViewer(JavaClass query) {
        var components = query.reflect().getRecordComponents();
        return components != null && components.length > 0 && components[0].getType() == Viewer.class;
    }
}
