package org.pcrm.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import java.lang.annotation.Annotation;
import java.sql.Connection;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.junit.jupiter.api.Test;
import org.pcrm.app.architecture.counterexample.query.Dreamer;
import org.pcrm.app.architecture.counterexample.query.Reckless;
import org.pcrm.app.architecture.counterexample.query.wall.Breach;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers reach the tables only through the wall between offices, and the wall stands on the reading role. */
class TheWallTest {

    private static final String READING_ROLE = "readDataSource";

    @Test
    void only_the_wall_and_the_fold_hold_a_way_to_the_database() {
        House.keeps(
                root -> noFields()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(root + ".query..")
                        .and()
                        .areDeclaredInClassesThat()
                        .resideOutsideOfPackages(root + ".query.wall..", root + ".query.fold..")
                        .should()
                        .haveRawType(describe("a way to the database", TheWallTest::leadsToTheDatabase)),
                Dreamer.class);
    }

    @Test
    void nothing_else_but_a_projection_is_handed_one() {
        House.keeps(
                root -> noClasses()
                        .that()
                        .resideInAPackage(root + ".query..")
                        .and()
                        .resideOutsideOfPackages(root + ".query.wall..", root + ".query.fold..")
                        .and(describe("remember no events", type -> !has(type, EventHandler.class)))
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(DataSource.class),
                Reckless.class);
    }

    @Test
    void what_answers_sees_nothing_that_writes() {
        House.keeps(
                root -> noClasses()
                        .that(describe("answer queries", type -> has(type, QueryHandler.class)))
                        .should()
                        .dependOnClassesThat(describe("remember events", type -> has(type, EventHandler.class)))
                        .orShould()
                        .dependOnClassesThat(JavaClass.Predicates.resideInAPackage(root + ".query.fold..")
                                .and(describe("write", TheWallTest::holdsAWayToTheDatabase))),
                Dreamer.class);
    }

    /** Without the qualifier the primary one comes, whatever the parameter is called: the writing role. */
    @Test
    void the_wall_asks_for_the_reading_role_by_name() {
        House.keeps(
                root -> codeUnits()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(root + ".query.wall..")
                        .and(describe(
                                "take a data source",
                                (JavaCodeUnit unit) ->
                                        unit.getParameters().stream().anyMatch(TheWallTest::isDataSource)))
                        .should(ArchCondition.from(describe(
                                "qualify it as " + READING_ROLE,
                                unit -> unit.getParameters().stream()
                                        .filter(TheWallTest::isDataSource)
                                        .allMatch(TheWallTest::isOfTheReadingRole)))),
                Breach.class);
    }

    private static boolean leadsToTheDatabase(JavaClass type) {
        return Stream.of(DataSource.class, Connection.class, JdbcClient.class, JdbcOperations.class)
                .anyMatch(type::isAssignableTo);
    }

    private static boolean holdsAWayToTheDatabase(JavaClass type) {
        return type.getFields().stream().anyMatch(field -> leadsToTheDatabase(field.getRawType()));
    }

    private static boolean has(JavaClass type, Class<? extends Annotation> kindOfHandler) {
        return type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(kindOfHandler));
    }

    private static boolean isDataSource(JavaParameter parameter) {
        return parameter.getRawType().isAssignableTo(DataSource.class);
    }

    private static boolean isOfTheReadingRole(JavaParameter parameter) {
        return parameter
                .tryGetAnnotationOfType(Qualifier.class)
                .map(Qualifier::value)
                .filter(READING_ROLE::equals)
                .isPresent();
    }
}
