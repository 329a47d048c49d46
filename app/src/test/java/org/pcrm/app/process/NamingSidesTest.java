package org.pcrm.app.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingSidesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "web,command,query,projection,saga | WEB COMMAND QUERY PROJECTION SAGA",
                " web , command,query, | WEB COMMAND QUERY",
                "projection | PROJECTION",
                "saga,query,command | COMMAND QUERY SAGA"
            })
    void what_works_together_is_started(String setting, String started) {
        var sides = Sides.of(setting);
        assertThat(Stream.of(Side.values()).filter(sides::has).map(Side::name))
                .containsExactlyElementsOf(List.of(started.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | pcrm.sides names nothing to start: name some of web, command, query, projection, saga.",
                "' ,' | pcrm.sides names nothing to start: name some of web, command, query, projection, saga.",
                "web | pcrm.sides=web cannot work: web needs command and query beside it.",
                "web,command | pcrm.sides=web,command cannot work: web needs command and query beside it.",
                "saga,query | pcrm.sides=saga,query cannot work: saga needs command and query beside it.",
                "Web,command,query | pcrm.sides names “Web”, which is none of web, command, query, projection, saga."
            })
    void what_does_not_is_refused_in_a_sentence(String setting, String sentence) {
        assertThatThrownBy(() -> Sides.of(setting))
                .isInstanceOf(IncompleteSides.class)
                .hasMessage(sentence);
    }
}
