package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pcrm.local.Apart;
import org.pcrm.local.LocalPcrm;
import org.pcrm.local.Options;

/** One process answers, one makes read models, one does what is done by itself. */
@Apart
class WithSidesApartTest extends OfficeContract {

    @TempDir
    static Path directory;

    private final List<LocalPcrm> processes = new ArrayList<>();

    @Override
    Running starts() {
        add("web,command,query");
        var shared =
                "--spring.datasource.url=" + processes.getFirst().database().url();
        add("projection", shared);
        add("saga,command,query", shared);
        return Running.of(processes.getFirst());
    }

    @Override
    void stops() {
        processes.reversed().forEach(LocalPcrm::close);
    }

    @Test
    void each_runs_what_it_was_started_with() {
        assertThat(processes.stream().map(WithSidesApartTest::running))
                .containsExactly(List.of(), List.of("analytics", "directory", "register", "similar"), List.of("sla"));
        assertThat(processes.stream().map(LocalPcrm::answers)).containsExactly(true, false, false);
    }

    private void add(String sides, String... more) {
        var options = new ArrayList<>(List.of(
                "--pcrm.data=" + directory,
                "--server.port=0",
                "--pcrm.demo=false",
                "--pcrm.rate-limits=off",
                "--pcrm.sides=" + sides));
        options.addAll(List.of(more));
        processes.add(LocalPcrm.start(Options.of(options.toArray(String[]::new))));
    }

    private static List<String> running(LocalPcrm process) {
        return process.application().getBean(EventProcessingConfiguration.class).eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .filter(EventProcessor::isRunning)
                .map(EventProcessor::getName)
                .sorted()
                .toList();
    }
}
