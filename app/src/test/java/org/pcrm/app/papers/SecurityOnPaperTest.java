package org.pcrm.app.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A claim about security names the test that shows it, and the test is there. */
class SecurityOnPaperTest {

    private static final String PAPER = Repository.read("docs/security.md");
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");
    private static final Pattern ITEM = Pattern.compile("^\\| \\d+\\.\\d+\\.\\d+ \\|(.*)\\|$", Pattern.MULTILINE);

    @Test
    void every_test_it_names_is_there() {
        var tests = tests();
        assertThat(NAMED.matcher(PAPER).results()).isNotEmpty().allSatisfy(named -> {
            assertThat(tests).containsKey(named.group(1));
            if (named.group(2) != null) {
                assertThat(tests.get(named.group(1)))
                        .anySatisfy(file -> assertThat(Repository.read(file)).contains(" " + named.group(2) + "("));
            }
        });
    }

    @Test
    void every_item_has_something_to_show_or_says_that_it_has_not() {
        assertThat(ITEM.matcher(PAPER).results())
                .hasSizeGreaterThan(60)
                .allSatisfy(item -> assertThat(item.group(1))
                        .containsPattern(
                                "\\w+Test\\b|\\*not yet\\*|\\*partly\\*|\\*does not apply\\*|this page|\\]\\("));
    }

    /** One situation may be tried in several rooms under the same name. */
    private static Map<String, List<Path>> tests() {
        return Repository.files("src/test/java", "Test.java").stream()
                .collect(Collectors.groupingBy(
                        file -> file.getFileName().toString().replace(".java", "")));
    }
}
