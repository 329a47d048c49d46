package org.pcrm.app.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Whoever runs P-CRM finds every setting of it in one place. */
class SettingsOnPaperTest {

    private static final String PAPER = Repository.read("docs/operating.md");

    /** In a placeholder, in a condition, or asked for. */
    private static final Pattern READ =
            Pattern.compile("(?:\\$\\{|Property\\([^)]*\")(pcrm(?:\\.[a-z0-9]+(?:-[a-z]+)*)+)");

    @Test
    void every_setting_the_code_reads_is_described() {
        var settings = new TreeSet<String>();
        Repository.files("src/main/java", ".java").stream()
                .filter(file -> !file.startsWith("../local"))
                .map(Repository::read)
                .forEach(source -> READ.matcher(source)
                        .results()
                        .map(found -> found.group(1))
                        .forEach(settings::add));
        bound().forEach(settings::add);

        assertThat(settings)
                .contains("pcrm.public-url", "pcrm.bootstrap.email", "pcrm.limits.sign-in", "pcrm.session.former-keys");
        assertThat(settings).allSatisfy(name -> assertThat(PAPER).contains("`" + name + "`"));
    }

    private static Stream<String> bound() {
        return records()
                .flatMap(settings -> Arrays.stream(settings.getRecordComponents())
                        .map(part -> prefix(settings) + "." + DataObjectPropertyName.toDashedForm(part.getName())));
    }

    private static Stream<Class<?>> records() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scan.findCandidateComponents("org.pcrm").stream().map(found -> load(found.getBeanClassName()));
    }

    private static String prefix(Class<?> settings) {
        return settings.getAnnotation(ConfigurationProperties.class).value();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
