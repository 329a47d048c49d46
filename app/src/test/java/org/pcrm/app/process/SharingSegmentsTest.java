package org.pcrm.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharingSegmentsTest {

    private static final Set<String> ALL = Set.of("analytics", "directory", "register", "similar", "sla");

    @ParameterizedTest
    @CsvSource({"1,1", "1,2", "2,1", "2,2", "3,2", "3,4", "5,2", "7,1", "20,2"})
    void every_segment_has_exactly_one_process_and_none_has_two_more_than_another(int processes, int segments) {
        var living = processes(processes, ALL);
        var shares = living.stream()
                .map(each -> Shares.of(each.id(), living, segments(segments)))
                .toList();
        assertThat(ALL)
                .allSatisfy(processor -> assertThat(shares.stream()
                                .mapToInt(share -> share.get(processor))
                                .sum())
                        .isEqualTo(segments));
        var totals = shares.stream()
                .map(share -> share.values().stream().mapToInt(n -> n).sum())
                .sorted()
                .toList();
        assertThat(totals.getLast() - totals.getFirst()).isLessThanOrEqualTo(1);
    }

    @Test
    void a_processor_is_shared_by_those_alone_in_which_it_runs() {
        var projects = new Living(UUID.randomUUID(), Set.of("register"));
        var waits = new Living(UUID.randomUUID(), Set.of("sla"));
        var living = List.of(projects, waits);
        var segments = new TreeMap<>(Map.of("register", 2, "sla", 2));
        assertThat(Shares.of(projects.id(), living, segments)).isEqualTo(Map.of("register", 2, "sla", 0));
        assertThat(Shares.of(waits.id(), living, segments)).isEqualTo(Map.of("register", 0, "sla", 2));
    }

    @Test
    void one_that_is_not_heard_of_gets_nothing() {
        var living = processes(2, ALL);
        assertThat(Shares.of(UUID.randomUUID(), living, segments(2)).values()).containsOnly(0);
    }

    @Test
    void the_order_in_which_they_were_heard_of_changes_nothing() {
        var living = processes(3, ALL);
        assertThat(Shares.of(living.getFirst().id(), living.reversed(), segments(2)))
                .isEqualTo(Shares.of(living.getFirst().id(), living, segments(2)));
    }

    private static List<Living> processes(int many, Set<String> processors) {
        return Stream.generate(() -> new Living(UUID.randomUUID(), processors))
                .limit(many)
                .toList();
    }

    private static TreeMap<String, Integer> segments(int each) {
        var segments = new TreeMap<String, Integer>();
        ALL.forEach(processor -> segments.put(processor, each));
        return segments;
    }
}
