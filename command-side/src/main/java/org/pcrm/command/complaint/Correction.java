package org.pcrm.command.complaint;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.pcrm.api.complaint.Action;
import org.pcrm.api.complaint.Citizen;
import org.pcrm.api.complaint.ComplaintCommands.CorrectComplaint;
import org.pcrm.api.complaint.Place;
import org.pcrm.api.complaint.Priority;
import org.pcrm.command.office.OfficeBook;

/** What a correction asks for, part by part. */
record Correction(CorrectComplaint command) {

    /** Priority is one permission, everything else another. */
    Set<Action> actions() {
        var actions = EnumSet.noneOf(Action.class);
        if (command.priority() != null) {
            actions.add(Action.SET_PRIORITY);
        }
        if (command.categoryName() != null || touchesDetails() || actions.isEmpty()) {
            actions.add(Action.CORRECT);
        }
        return actions;
    }

    void check(UUID tenantId, OfficeBook book) {
        AssignmentRules.checkCategory(book, tenantId, command.categoryName());
    }

    /** Choosing what holds already is a choice too where a person was asked to look. */
    boolean changesPriority(Priority now, boolean awaitsReview) {
        return command.priority() != null && (command.priority() != now || awaitsReview);
    }

    boolean changesCategory(String now) {
        return command.categoryName() != null && !command.categoryName().equals(now);
    }

    boolean touchesDetails() {
        return command.description() != null || command.citizen() != null || command.place() != null;
    }

    String over(String description) {
        return either(command.description(), description);
    }

    Citizen over(Citizen now) {
        var to = command.citizen();
        if (to == null || now == null) {
            return now;
        }
        return new Citizen(
                either(to.name(), now.name()), either(to.phone(), now.phone()), either(to.email(), now.email()));
    }

    Place over(Place now) {
        var to = command.place();
        if (to == null || now == null) {
            return to == null ? now : to;
        }
        return new Place(
                either(to.locality(), now.locality()),
                either(to.latitude(), now.latitude()),
                either(to.longitude(), now.longitude()));
    }

    private static <T> T either(T correction, T now) {
        return correction == null ? now : correction;
    }
}
