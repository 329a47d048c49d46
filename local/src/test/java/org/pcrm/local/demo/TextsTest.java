package org.pcrm.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pcrm.api.complaint.Language;

class TextsTest {

    @Test
    void every_category_has_complaints_a_resolution_and_officers_who_care() {
        for (var category : Table.read("categories")) {
            assertThat(Table.about("complaints", category[0])).as(category[0]).isNotEmpty();
            assertThat(Table.texts("resolutions", category[0])).as(category[0]).allMatch(text -> text.length() >= 10);
            assertThat(Office.all())
                    .as(category[0])
                    .noneMatch(office -> office.officers(category[2]).isEmpty());
        }
    }

    @Test
    void the_languages_of_the_citizens_are_all_there() {
        var subjects = Table.read("complaints").stream().map(Subject::of).toList();
        var hindi = subjects.stream()
                .filter(subject -> subject.language() == Language.HI)
                .collect(Collectors.partitioningBy(subject ->
                        subject.text().codePoints().anyMatch(letter -> letter >= 0x0900 && letter <= 0x097F)));
        assertThat(hindi.get(true)).as("Hindi").hasSizeGreaterThan(10);
        assertThat(hindi.get(false)).as("Hinglish").hasSizeGreaterThan(10);
        assertThat(subjects).as("English").anyMatch(subject -> subject.language() == Language.EN);
    }
}
