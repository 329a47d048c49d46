package org.pcrm.app.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pcrm.api.actor.Role;
import org.pcrm.api.audit.Entity;
import org.pcrm.api.catalogue.EventCatalogue;
import org.pcrm.api.complaint.ComplaintQueries.ActorView;
import org.pcrm.api.complaint.Priority;
import org.pcrm.app.http.Texts;

/** Every event is told in a sentence, in both languages. */
class WordingTest {

    private static final Locale HINDI = Locale.of("hi");
    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)");
    private static final ActorView ASHA = new ActorView(UUID.randomUUID(), "Asha Verma", Role.ADMIN);
    private static final ActorView CITIZEN = new ActorView(null, null, Role.CITIZEN);

    private final Texts texts = new Texts();
    private final Wording wording = new Wording(texts);

    static Stream<Class<?>> events() {
        return EventCatalogue.events();
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_has_one_that_names_only_its_own_fields(Class<?> event) {
        var known = Arrays.stream(event.getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.toSet());
        known.add("actor");
        for (var locale : List.of(Locale.ENGLISH, HINDI)) {
            var sentence = texts.say(locale, "audit." + event.getSimpleName());
            assertThat(FIELD.matcher(sentence).results().map(field -> field.group(1)))
                    .isSubsetOf(known);
        }
        assertThat(texts.say(HINDI, "audit." + event.getSimpleName()))
                .isNotEqualTo(texts.say(Locale.ENGLISH, "audit." + event.getSimpleName()));
    }

    /** What is no text of ours would be told as somebody or something of the past. */
    @ParameterizedTest
    @MethodSource("events")
    void every_constant_that_its_sentence_names_has_words(Class<?> event) {
        for (var locale : List.of(Locale.ENGLISH, HINDI)) {
            var unnamed = texts.say(locale, "audit.unnamed");
            var named = FIELD.matcher(texts.say(locale, "audit." + event.getSimpleName()))
                    .results()
                    .map(field -> field.group(1))
                    .toList();
            Arrays.stream(event.getRecordComponents())
                    .filter(part -> part.getType().isEnum() && named.contains(part.getName()))
                    .forEach(part -> Arrays.stream(part.getType().getEnumConstants())
                            .forEach(constant -> assertThat(wording.of(
                                            locale,
                                            event.getSimpleName(),
                                            ASHA,
                                            Map.of(part.getName(), constant),
                                            Map.of()))
                                    .as("%s %s in %s", event.getSimpleName(), constant, locale)
                                    .doesNotContain(unnamed)));
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_is_about_something(Class<?> event) {
        assertThat(Entity.of(event.getSimpleName())).isNotNull();
    }

    @Test
    void ids_become_names_and_what_is_empty_is_left_out() {
        var roads = UUID.randomUUID();
        var officer = UUID.randomUUID();
        var details = new HashMap<String, Object>(Map.of("departmentId", roads, "officerId", officer));
        var names = Map.of(roads, "Roads", officer, "R. Khan");
        assertThat(wording.of(Locale.ENGLISH, "ComplaintAssigned", ASHA, details, names))
                .isEqualTo("Asha Verma assigned it to Roads, R. Khan.");
        details.put("officerId", null);
        assertThat(wording.of(Locale.ENGLISH, "ComplaintAssigned", ASHA, details, names))
                .isEqualTo("Asha Verma assigned it to Roads.");
        assertThat(wording.of(Locale.ENGLISH, "ComplaintAssigned", ASHA, details, Map.of()))
                .isEqualTo("Asha Verma assigned it to somebody or something of the past.");
    }

    @Test
    void constants_are_translated_and_text_is_not_read_as_a_pattern() {
        var details = Map.<String, Object>of("priority", Priority.HIGH, "from", Priority.LOW);
        assertThat(wording.of(HINDI, "PriorityChanged", ASHA, details, Map.of()))
                .contains("उच्च", "कम");
        assertThat(wording.of(
                        Locale.ENGLISH, "FileAttached", CITIZEN, Map.of("fileName", "$1 {actor} [a].pdf"), Map.of()))
                .isEqualTo("The citizen attached the file $1 {actor} [a].pdf.");
    }
}
