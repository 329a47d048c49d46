package org.pcrm.query.analytics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.analytics.AnalyticsQueries.*;
import org.pcrm.api.analytics.Range;
import org.pcrm.api.complaint.Channel;
import org.pcrm.api.complaint.ComplaintEvents.*;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.Sla;
import org.pcrm.api.complaint.SlaSource;
import org.pcrm.api.complaint.Status;
import org.pcrm.api.personal.Personal;
import org.pcrm.query.House;
import org.pcrm.query.Office;

/** An office in which things happen to complaints, one after the other, and whose figures are asked for. */
final class Desk {

    final Office office;
    final House house;

    Desk() {
        this(new House(), "east");
    }

    Desk(House house, String slug) {
        this.house = house;
        office = Office.called(slug);
        house.happens(office.system(), office.opening());
    }

    /** Files with the department for water, where nothing else is said. */
    String files() {
        return files(Office.FILED, office.water());
    }

    String files(Instant at, UUID department) {
        return files(at, department, ZoneId.of("Asia/Kolkata"));
    }

    String files(Instant at, UUID department, ZoneId zone) {
        var id = Office.newId();
        var filed = office.filed(id, Channel.PHONE, department, null, at, 48, Priority.MEDIUM);
        happens(new ComplaintFiled(
                id,
                filed.tenantId(),
                at,
                zone,
                filed.channel(),
                filed.language(),
                filed.citizen(),
                filed.description(),
                filed.place(),
                filed.category(),
                filed.priority(),
                false,
                filed.triage(),
                filed.reasons(),
                department,
                null,
                filed.sla()));
        return id;
    }

    void happens(Object... events) {
        house.happens(office.system(), events);
    }

    void assigns(String id, UUID department, UUID officer) {
        happens(new ComplaintAssigned(id, department, officer, Status.OPEN, Office.FILED));
    }

    void resolves(String id, Instant at) {
        happens(
                new WorkStarted(id, null, Status.ASSIGNED, at),
                new ComplaintResolved(id, Personal.of("Mended"), at, at, Status.IN_PROGRESS, at));
    }

    void reopens(String id, Instant at) {
        var sla = new Sla(at, 48, SlaSource.DEPARTMENT, at, at.plus(Duration.ofHours(48)));
        happens(new ComplaintReopened(id, Personal.of("Not mended"), sla, Status.RESOLVED, at));
    }

    void misses(String id, UUID department, UUID officer) {
        happens(new SlaBreached(id, department, officer, Office.FILED.plus(Duration.ofHours(48))));
    }

    void rates(String id, int rating, Instant at) {
        happens(new FeedbackGiven(id, rating, null, office.water(), office.officer(), at));
    }

    Viewer admin() {
        return office.viewer(Role.ADMIN);
    }

    Overview overview() {
        return overview(Range.ALL);
    }

    Overview overview(Range range) {
        return ask(new OverviewOf(admin(), range, null), Overview.class);
    }

    <R> R ask(Object query, Class<R> report) {
        return house.ask(query, ResponseTypes.instanceOf(report));
    }

    static Range days(String from, String to) {
        return new Range(LocalDate.parse(from), LocalDate.parse(to));
    }

    static Range day(String day) {
        return days(day, day);
    }

    static Instant after(long hours) {
        return Office.FILED.plus(Duration.ofHours(hours));
    }
}
