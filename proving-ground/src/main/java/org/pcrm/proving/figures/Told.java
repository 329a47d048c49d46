package org.pcrm.proving.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** One complaint as its raw events tell it; knows nothing of the product's rows. */
public final class Told {

    /** Something that happened while a department and an officer had it; ids as text, or {@code null}. */
    record Mark(LocalDate day, String kind, String department, String officer, double measured) {}

    String tenant;
    String status;
    String priority;
    String category;
    String department;
    String officer;
    boolean follows;
    LocalDate filedOn;
    Mark resolution;
    Mark rating;
    final List<Mark> clocks = new ArrayList<>();
    final List<Mark> escalations = new ArrayList<>();

    private ZoneId zone;
    private Instant filedAt;
    private boolean missed;

    /** Takes the next event in, in its stored form. */
    public void hear(String action, JsonNode event, String role) {
        var at = Instant.parse(text(event, action.equals("ComplaintFiled") ? "filedAt" : "at"));
        switch (action) {
            case "ComplaintFiled" -> {
                tenant = text(event, "tenantId");
                zone = ZoneId.of(text(event, "timeZone"));
                filedAt = at;
                filedOn = day(at);
                status = "OPEN";
                priority = text(event, "priority");
                category = text(event, "category");
                department = text(event, "departmentId");
            }
            case "ComplaintAssigned" -> {
                status = "ASSIGNED";
                department = text(event, "departmentId");
                officer = text(event, "officerId");
            }
            case "WorkStarted" -> status = "IN_PROGRESS";
            case "ComplaintEscalated" -> {
                status = "ESCALATED";
                escalations.add(mark(at, role.equals("SYSTEM") ? "bySystem" : "byHand", 1));
            }
            case "ComplaintResolved" -> {
                status = "RESOLVED";
                resolution = mark(at, "resolved", Duration.between(filedAt, at).toMillis());
                if (!missed) {
                    clocks.add(mark(at, "met", 1));
                }
            }
            case "ComplaintClosed" -> status = "CLOSED";
            case "ComplaintReopened" -> {
                status = "ASSIGNED";
                resolution = null;
                missed = false;
            }
            case "PriorityChanged", "ComplaintTriaged" -> priority = text(event, "priority");
            case "CategoryChanged" -> category = text(event, "category");
            case "SlaBreached" -> {
                missed = true;
                clocks.add(new Mark(day(at), "breached", text(event, "departmentId"), text(event, "officerId"), 1));
            }
            case "FeedbackGiven" ->
                rating = new Mark(
                        day(at),
                        "rated",
                        text(event, "departmentId"),
                        text(event, "officerId"),
                        event.path("rating").asInt());
            case "DuplicateConfirmed" -> follows = true;
            case "DuplicateDismissed" -> follows = follows && text(event, "from") == null;
            default -> {
                // Nothing of it is counted.
            }
        }
    }

    boolean isOpen() {
        return !status.equals("RESOLVED") && !status.equals("CLOSED");
    }

    private Mark mark(Instant at, String kind, double measured) {
        return new Mark(day(at), kind, department, officer, measured);
    }

    private LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    private static String text(JsonNode event, String field) {
        return event.path(field).stringValue(null);
    }
}
