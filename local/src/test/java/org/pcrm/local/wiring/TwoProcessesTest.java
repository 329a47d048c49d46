package org.pcrm.local.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pcrm.app.axon.Refused;
import org.pcrm.local.LocalPcrm;
import org.pcrm.local.Options;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.scenario.Citizen;
import org.pcrm.local.scenario.Town;

/** Two processes on one database: what one does the other knows, and neither undoes what the other did. */
class TwoProcessesTest {

    private static final int WRITERS = 8;
    private static final int CHANGES = 15;
    private static final int MISSED = 100;
    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Inside FIRST = Inside.shared();

    private static Inside second;

    @BeforeAll
    static void another_process_starts() {
        second = new Inside(LocalPcrm.start(Options.of(
                "--pcrm.data=" + FIRST.process().data().path(),
                "--spring.datasource.url=" + FIRST.process().database().url(),
                "--server.port=0")));
    }

    @AfterAll
    static void it_stops() {
        second.process().close();
    }

    @Test
    void a_commit_in_one_wakes_the_other() throws Exception {
        try (var woken = WokenReader.at(second.bean(EventStore.class))) {
            assertThat(woken.reads(FIRST.files(TOWN.id))).isTrue();
        }
    }

    @Test
    void each_works_on_its_share_of_the_segments() {
        awaitEachItsShare();
    }

    private static void awaitEachItsShare() {
        Until.holds(
                "they share the segments of each processor",
                () -> Stream.of(FIRST, second)
                        .flatMap(process -> process.processing().eventProcessors().values().stream())
                        .filter(PooledStreamingEventProcessor.class::isInstance)
                        .map(PooledStreamingEventProcessor.class::cast)
                        .allMatch(processor -> processor.processingStatus().size() == 1));
    }

    @Test
    void what_one_files_the_other_projects_and_both_show_within_the_patience_of_an_answer() {
        registerOf(FIRST).shutDown();
        try {
            Until.holds(
                    "the second one took over the register",
                    () -> registerOf(second).processingStatus().size() == 2);
            var filed = TOWN.citizen()
                    .sendsFiling(Citizen.filing("Other"), Map.of())
                    .is(201);
            assertThat(filed.header("PCRM-Read-Behind")).isEmpty();
            TOWN.citizen().tracks(filed.string("trackingId")).is(200);
            new Citizen(second.process().address(), TOWN.slug)
                    .tracks(filed.string("trackingId"))
                    .is(200);
        } finally {
            registerOf(FIRST).start();
            awaitEachItsShare();
        }
    }

    @Test
    void eight_writers_on_four_complaints_do_each_acknowledged_change_once() throws Exception {
        var complaints = Stream.generate(() -> FIRST.files(TOWN.id)).limit(4).toList();
        Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
        var refused = new AtomicInteger();
        var writers = new ArrayList<Callable<Void>>();
        for (int writer = 0; writer < WRITERS; writer++) {
            var process = writer % 2 == 0 ? FIRST : second;
            writers.add(() -> {
                for (int change = 0; change < CHANGES; change++) {
                    var note = Inside.note(TOWN.id, complaints.get(change % complaints.size()));
                    try {
                        assertThat(process.commands().<UUID>send(note)).isEqualTo(note.noteId());
                        acknowledged.add(note.noteId());
                    } catch (Refused e) {
                        assertThat(e.refusal().code()).isEqualTo("conflict.try-again");
                        refused.incrementAndGet();
                    }
                }
                return null;
            });
        }
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            for (var writer : threads.invokeAll(writers)) {
                writer.get();
            }
        }

        assertThat(acknowledged).hasSize(WRITERS * CHANGES - refused.get());
        assertThat(complaints.stream().flatMap(id -> notesOf(id).stream()))
                .containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(complaints).allSatisfy(id -> {
            var positions = positionsOf(id);
            assertThat(positions)
                    .containsExactlyElementsOf(
                            LongStream.range(0, positions.size()).boxed().toList());
            assertThat(FIRST.shows(TOWN.id, id, positions.getLast())).isTrue();
        });
    }

    @Test
    void a_deadline_that_both_wait_for_is_missed_and_escalated_once() {
        var filedAt = Instant.now().minus(Duration.ofDays(3));
        var complaints = Stream.generate(Inside::newId).limit(MISSED).toList();
        complaints.forEach(id -> FIRST.commands().sendAt(filedAt, Inside.filing(TOWN.id, id)));
        Until.holds(
                "all are escalated",
                () -> complaints.stream().allMatch(id -> Trail.count(id, "ComplaintEscalated") > 0));
        assertThat(complaints)
                .allSatisfy(id -> assertThat(Trail.of(id))
                        .containsExactly("ComplaintFiled", "SlaBreached*", "ComplaintEscalated*"));
    }

    private static PooledStreamingEventProcessor registerOf(Inside process) {
        return process.processing()
                .eventProcessor("register", PooledStreamingEventProcessor.class)
                .orElseThrow();
    }

    private static List<UUID> notesOf(String trackingId) {
        return Inside.database()
                .sql("SELECT payload ->> 'noteId' FROM domain_event WHERE aggregate_id = ? AND action = 'NoteAdded'")
                .param(trackingId)
                .query((row, number) -> UUID.fromString(row.getString(1)))
                .list();
    }

    private static List<Long> positionsOf(String trackingId) {
        return Inside.database()
                .sql("SELECT sequence_number FROM domain_event WHERE aggregate_id = ? ORDER BY global_index")
                .param(trackingId)
                .query(Long.class)
                .list();
    }
}
