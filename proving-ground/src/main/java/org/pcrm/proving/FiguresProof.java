package org.pcrm.proving;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.analytics.AnalyticsQueries;
import org.pcrm.api.analytics.AnalyticsQueries.*;
import org.pcrm.api.analytics.Range;
import org.pcrm.app.axon.Queries;
import org.pcrm.proving.figures.Asked;
import org.pcrm.proving.figures.Recount;
import org.pcrm.proving.figures.Shown;
import org.pcrm.proving.figures.Told;
import tools.jackson.databind.json.JsonMapper;

/** Whether every cell of every report is what the raw events say, over random histories, readers and ranges. */
final class FiguresProof {

    private static final int AT_ONCE = 50;
    private static final LocalDate FIRST = LocalDate.of(2024, 2, 1);
    private static final int DAYS = 1_000;

    private final Stage stage;
    private final SplittableRandom random;
    private final List<Stage.Desk> desks;

    private FiguresProof(Stage stage, long seed) {
        this.stage = stage;
        random = new SplittableRandom(seed);
        desks = stage.desks();
    }

    /** Arguments: how many complaints, how many questions, a seed. */
    public static void main(String[] arguments) throws IOException {
        int many = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000;
        int questions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 300;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        int wrong;
        try (var stage = Stage.on(Files.createTempDirectory("figures"))) {
            var proof = new FiguresProof(stage, seed);
            proof.live(many, new TangledLives(seed, proof.desks));
            wrong = proof.compare(questions);
        }
        System.exit(wrong == 0 ? 0 : 1);
    }

    /** Timers stand still, so that nothing happens between the counting and the recounting. */
    private void live(int many, TangledLives lives) {
        stage.part(Scheduler.class).pause();
        for (int done = 0; done < many; done += AT_ONCE) {
            var events = new ArrayList<DomainEventMessage<?>>();
            for (int n = 0; n < AT_ONCE; n++) {
                events.addAll(lives.next());
            }
            stage.transactions()
                    .executeWithoutResult(
                            transaction -> stage.part(EventStore.class).publish(events));
        }
        new Loader(stage).settle();
    }

    private int compare(int questions) {
        var complaints = complaints();
        long cells = 0;
        int wrong = 0;
        for (int n = 0; n < questions; n++) {
            var asked = new Asked(viewer(), range(), random.nextInt(3) == 0 ? desk().departmentId() : null);
            var counted = Recount.of(complaints, asked);
            var shown = shown(asked);
            cells += counted.size();
            if (!counted.equals(shown)) {
                wrong++;
                report(asked, counted, shown);
            }
        }
        System.out.printf(
                "%,d complaints, %d questions to all eight reports, %,d cells compared, %d wrong%n",
                complaints.size(), questions, cells, wrong);
        return wrong;
    }

    private Collection<Told> complaints() {
        var mapper = JsonMapper.shared();
        Map<String, Told> complaints = new LinkedHashMap<>();
        stage.database()
                .sql("""
                        SELECT aggregate_id, action, actor_role, payload::text AS payload FROM domain_event
                        WHERE aggregate_type = 'Complaint' ORDER BY global_index""")
                .query((row, number) -> {
                    complaints
                            .computeIfAbsent(row.getString("aggregate_id"), id -> new Told())
                            .hear(
                                    row.getString("action"),
                                    mapper.readTree(row.getString("payload")),
                                    row.getString("actor_role"));
                    return number;
                })
                .list();
        return complaints.values();
    }

    private Map<String, Double> shown(Asked asked) {
        var shown = new Shown();
        List.<Report<?>>of(
                        new Report<>(OverviewOf::new, Overview.class),
                        new Report<>(TrendsOf::new, Trends.class),
                        new Report<>(DepartmentFiguresOf::new, DepartmentFigures.class),
                        new Report<>(OfficerFiguresOf::new, OfficerFigures.class),
                        new Report<>(HeatmapOf::new, Heatmap.class),
                        new Report<>(EscalationsOf::new, Escalations.class),
                        new Report<>(CategoryFiguresOf::new, CategoryFigures.class),
                        new Report<>(SatisfactionOf::new, Satisfaction.class))
                .forEach(report -> shown.add(stage.part(Queries.class)
                        .answer(
                                report.question().of(asked.viewer(), asked.range(), asked.department()),
                                report.type())));
        return shown.cells();
    }

    private static void report(Asked asked, Map<String, Double> counted, Map<String, Double> shown) {
        System.out.println("WRONG for " + asked);
        var all = new java.util.TreeSet<>(counted.keySet());
        all.addAll(shown.keySet());
        all.stream()
                .filter(cell -> !java.util.Objects.equals(counted.get(cell), shown.get(cell)))
                .limit(10)
                .forEach(cell -> System.out.printf(
                        "  %s: the events say %s, the report %s%n", cell, counted.get(cell), shown.get(cell)));
    }

    private Viewer viewer() {
        var desk = desk();
        return switch (random.nextInt(5)) {
            case 0 -> new Viewer(null, Role.SUPER_ADMIN, null, UUID.randomUUID());
            case 1 -> new Viewer(desk.tenantId(), Role.OFFICER, desk.departmentId(), desk.officerId());
            case 2 -> new Viewer(desk.tenantId(), Role.DEPARTMENT_HEAD, desk.departmentId(), UUID.randomUUID());
            default -> new Viewer(desk.tenantId(), Role.ADMIN, null, UUID.randomUUID());
        };
    }

    /** Short and long ones, open at either end now and then. */
    private Range range() {
        var from = FIRST.plusDays(random.nextInt(DAYS));
        var to = from.plusDays(random.nextBoolean() ? random.nextInt(3) : random.nextInt(DAYS));
        return new Range(random.nextInt(5) == 0 ? null : from, random.nextInt(5) == 0 ? null : to);
    }

    private Stage.Desk desk() {
        return desks.get(random.nextInt(desks.size()));
    }

    private record Report<R>(Question question, Class<R> type) {}

    /** Makes the query of a report. */
    private interface Question {
        AnalyticsQueries of(Viewer viewer, Range range, UUID departmentId);
    }
}
