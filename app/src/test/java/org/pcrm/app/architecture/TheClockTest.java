package org.pcrm.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import java.time.Clock;
import java.util.Date;
import java.util.Random;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.junit.jupiter.api.Test;
import org.pcrm.app.architecture.counterexample.command.Waverer;
import org.pcrm.app.architecture.counterexample.query.Dreamer;

/** Time and chance come in from outside, so that what happened can be told again and comes out the same. */
class TheClockTest {

    @Test
    void nobody_asks_the_machine_for_the_time() {
        House.keeps(
                root -> noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .should()
                        .callCodeUnitWhere(
                                target(are(describe("telling the time unasked", TheClockTest::tellsTheTime)))),
                Waverer.class);
    }

    @Test
    void a_clock_is_made_in_the_app_alone() {
        House.keeps(
                root -> noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .and()
                        .resideOutsideOfPackage(root + ".app..")
                        .should()
                        .callCodeUnitWhere(target(are(describe("making a clock", TheClockTest::makesAClock)))),
                Waverer.class);
    }

    /** The library for tokens knows nothing newer: who speaks to it may, and nobody else. */
    @Test
    void nobody_speaks_of_time_in_the_words_of_1996() {
        House.keeps(
                root -> noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .and(describe("do not speak to the library for tokens", TheClockTest::needsNoTokens))
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName(Date.class.getName()),
                Waverer.class);
    }

    @Test
    void evolving_never_refuses_and_reads_no_clock() {
        House.keeps(
                methods()
                        .that()
                        .areAnnotatedWith(EventSourcingHandler.class)
                        .should(ArchCondition.from(describe(
                                "only take over what happened",
                                (JavaMethod method) -> method.getCallsFromSelf().stream()
                                        .map(call -> call.getTargetOwner())
                                        .noneMatch(
                                                owner -> owner.isAssignableTo(Throwable.class) || isChance(owner))))),
                Waverer.class);
    }

    @Test
    void a_projection_knows_neither_clock_nor_chance() {
        House.keeps(
                noClasses()
                        .that(describe("remember events", TheClockTest::remembers))
                        .should()
                        .dependOnClassesThat(describe("clock or chance", TheClockTest::isChance))
                        .orShould()
                        .callMethod(UUID.class, "randomUUID"),
                Dreamer.class);
    }

    private static boolean tellsTheTime(CodeUnitCallTarget target) {
        return target.getOwner().getPackageName().equals("java.time")
                        && target.getName().equals("now")
                        && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class))
                || target.getFullName().startsWith("java.lang.System.currentTimeMillis");
    }

    private static boolean makesAClock(CodeUnitCallTarget target) {
        return target.getOwner().isEquivalentTo(Clock.class)
                && (target.getName().startsWith("system") || target.getName().startsWith("tick"));
    }

    private static boolean needsNoTokens(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .noneMatch(seen -> seen.getTargetClass().getPackageName().startsWith("io.jsonwebtoken"));
    }

    private static boolean remembers(JavaClass type) {
        return type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(EventHandler.class));
    }

    private static boolean isChance(JavaClass type) {
        return type.isAssignableTo(Clock.class) || type.isAssignableTo(Random.class);
    }
}
