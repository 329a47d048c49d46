package org.pcrm.app.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pcrm.app.architecture.counterexample.api.SpeaksSpring;
import org.pcrm.app.architecture.counterexample.app.Borrows;
import org.pcrm.app.architecture.counterexample.command.AsksTheQuerySide;
import org.pcrm.app.architecture.counterexample.local.Impatient;
import org.pcrm.app.architecture.counterexample.query.AsksTheCommandSide;
import org.pcrm.app.architecture.counterexample.sagas.Dawdler;

/** Who may see whom. */
class TheArrowsTest {

    @Test
    void the_language_knows_neither_axon_nor_spring_nor_another_room() {
        House.keeps(
                root -> classes()
                        .that()
                        .resideInAPackage(root + ".api..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                root + ".api..",
                                "java..",
                                "com.fasterxml.jackson.annotation..",
                                "org.apache.commons.text.similarity.."),
                SpeaksSpring.class);
    }

    @Test
    void the_command_side_sees_only_the_language() {
        House.keeps(seesOnly("command", "api"), AsksTheQuerySide.class);
    }

    @Test
    void the_query_side_sees_only_the_language() {
        House.keeps(seesOnly("query", "api"), AsksTheCommandSide.class);
    }

    @Test
    void what_waits_sees_only_the_language() {
        House.keeps(seesOnly("sagas", "api"), Dawdler.class);
    }

    @Test
    void what_waits_is_seen_by_the_app_alone() {
        House.keeps(
                root -> noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .and()
                        .resideOutsideOfPackages(root + ".app..", root + ".sagas..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(root + ".sagas.."),
                Impatient.class);
    }

    @Test
    void the_app_sees_all_but_what_local_lends() {
        House.keeps(seesOnly("app", "api", "command", "query", "sagas"), Borrows.class);
    }

    @Test
    void packages_see_one_another_one_way() {
        House.keeps(
                root -> slices().assignedFrom(packagesBelow(root)).should().beFreeOfCycles(), AsksTheQuerySide.class);
    }

    private static Function<String, ArchRule> seesOnly(String room, String... others) {
        return root -> {
            var seen = Stream.concat(Stream.of(room), Stream.of(others))
                    .map(name -> root + "." + name + "..")
                    .toArray(String[]::new);
            return noClasses()
                    .that()
                    .resideInAPackage(root + "." + room + "..")
                    .should()
                    .dependOnClassesThat(resideInAPackage(root + "..").and(resideOutsideOfPackages(seen)))
                    .as("the room %s sees only itself and %s".formatted(room, String.join(", ", others)));
        };
    }

    private static SliceAssignment packagesBelow(String root) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return type.getPackageName().startsWith(root)
                        ? SliceIdentifier.of(type.getPackageName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
    }
}
