package org.pcrm.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/** The house and, built like it, a house of offenders. */
final class House {

    private static final String ROOT = "org.pcrm";
    private static final String OFFENDERS = ROOT + ".app.architecture.counterexample";

    private static final JavaClasses OUR_CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    private static final JavaClasses OFFENDING_CLASSES = new ClassFileImporter().importPackages(OFFENDERS);

    private House() {}

    /**
     * Shows that the rule can fail, then that the house keeps it. A rule that finds nothing to judge fails as well.
     *
     * @param rule from the root package of a house to the rule for it
     * @param offender who breaks it among the offenders
     */
    static void keeps(Function<String, ArchRule> rule, Class<?> offender) {
        assertThat(rule.apply(OFFENDERS)
                        .evaluate(OFFENDING_CLASSES)
                        .getFailureReport()
                        .getDetails())
                .as("what the rule catches")
                .anyMatch(detail -> detail.contains(offender.getName()));
        rule.apply(ROOT).check(OUR_CLASSES);
    }

    /** The same for a rule that needs no package. */
    static void keeps(ArchRule rule, Class<?> offender) {
        keeps(root -> rule, offender);
    }
}
