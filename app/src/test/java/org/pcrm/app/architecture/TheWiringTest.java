package org.pcrm.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import jakarta.annotation.Resource;
import org.junit.jupiter.api.Test;
import org.pcrm.app.architecture.counterexample.app.Borrows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** How parts are put together. */
class TheWiringTest {

    @Test
    void parts_come_in_through_the_constructor() {
        House.keeps(
                noFields()
                        .should()
                        .beAnnotatedWith(Autowired.class)
                        .orShould()
                        .beAnnotatedWith(Value.class)
                        .orShould()
                        .beAnnotatedWith(Resource.class),
                Borrows.class);
    }

    /** The documentation of the interface brings Jackson 2 along; beside the annotations it is not ours to use. */
    @Test
    void json_is_jackson_3() {
        House.keeps(
                root -> noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind.."),
                Borrows.class);
    }
}
