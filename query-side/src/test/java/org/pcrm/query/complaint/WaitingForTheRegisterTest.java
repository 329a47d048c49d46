package org.pcrm.query.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintAssigned;
import org.pcrm.api.complaint.ComplaintEvents.PriorityChanged;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.Status;
import org.pcrm.query.House;
import org.pcrm.query.Office;
import org.pcrm.query.wall.Wall;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class WaitingForTheRegisterTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(50);

    private final Office office = Office.called("east");
    private final House house = new House();
    private final RegisterWatch watch = house.part(RegisterWatch.class);
    private final String id = Office.newId();

    @Test
    void what_is_there_already_is_not_waited_for() {
        house.happens(office.system(), office.filed(id));

        assertThat(watch.await(Viewer.citizen(office.id()), id, 0, Duration.ZERO))
                .isTrue();
    }

    @Test
    void what_does_not_come_in_time_is_not_shown() {
        house.happens(office.system(), office.filed(id));

        assertThat(watch.await(Viewer.citizen(office.id()), id, 1, SHORT)).isFalse();
        assertThat(watch.await(Viewer.citizen(office.id()), Office.newId(), 0, SHORT))
                .isFalse();
    }

    @Test
    void what_comes_meanwhile_ends_the_waiting() {
        var waiting = CompletableFuture.supplyAsync(() -> watch.await(Viewer.citizen(office.id()), id, 1, LONG));
        house.happens(
                office.system(),
                office.filed(id),
                new ComplaintAssigned(id, office.water(), null, Status.OPEN, House.NOW));

        assertThat(waiting.join()).isTrue();
    }

    @Test
    void what_another_process_projects_is_found_in_the_table() {
        house.happens(office.system(), office.filed(id));
        var waiting = CompletableFuture.supplyAsync(() -> watch.await(Viewer.citizen(office.id()), id, 1, LONG));
        house.tables().update("UPDATE complaint SET version = 1 WHERE tracking_id = ?", id);

        assertThat(waiting.join()).isTrue();
    }

    @Test
    void the_projection_of_this_process_tells_without_a_look_into_the_table() {
        var blind = Office.called("west").id();
        var waiting = CompletableFuture.supplyAsync(() -> watch.await(Viewer.citizen(blind), id, 0, LONG));
        house.happens(office.system(), office.filed(id));
        while (!waiting.isDone()) {
            house.happens(office.system(), new PriorityChanged(id, Priority.HIGH, Priority.LOW, House.NOW));
        }

        assertThat(waiting.join()).isTrue();
    }

    @Test
    void a_register_that_cannot_be_read_shows_nothing_and_refuses_nothing() {
        try (var elsewhere = new AnnotationConfigApplicationContext()) {
            elsewhere.registerBean("readDataSource", DataSource.class, WaitingForTheRegisterTest::unreachable);
            elsewhere.register(Wall.class, RegisterWatch.class);
            elsewhere.refresh();

            assertThat(elsewhere.getBean(RegisterWatch.class).await(Viewer.citizen(office.id()), id, 0, SHORT))
                    .isFalse();
        }
    }

    private static DataSource unreachable() {
        var nowhere = new PGSimpleDataSource();
        nowhere.setPortNumbers(new int[] {1});
        return nowhere;
    }

    @Test
    void another_office_waits_in_vain() {
        house.happens(office.system(), office.filed(id));

        assertThat(watch.await(Viewer.citizen(Office.called("west").id()), id, 0, SHORT))
                .isFalse();
    }
}
