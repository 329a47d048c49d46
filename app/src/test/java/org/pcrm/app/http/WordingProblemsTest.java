package org.pcrm.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingProblemsTest {

    @ParameterizedTest
    @ValueSource(strings = {"messages", "ValidationMessages"})
    void every_text_is_there_in_hindi_too(String bundle) throws IOException {
        assertThat(keys(bundle + "_hi")).isEqualTo(keys(bundle));
    }

    private static Set<String> keys(String bundle) throws IOException {
        var file = WordingProblemsTest.class.getResourceAsStream("/" + bundle + ".properties");
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(reader);
            return texts.stringPropertyNames();
        }
    }
}
