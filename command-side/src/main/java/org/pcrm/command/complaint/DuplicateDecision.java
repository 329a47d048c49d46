package org.pcrm.command.complaint;

import static org.pcrm.command.RefusedCommand.require;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.pcrm.api.Refusal;
import org.pcrm.api.complaint.Access;
import org.pcrm.api.complaint.Action;
import org.pcrm.api.complaint.Compared;
import org.pcrm.api.complaint.ComplaintCommands.CompareComplaint;
import org.pcrm.api.complaint.ComplaintCommands.DecideOnDuplicate;
import org.pcrm.api.complaint.ComplaintCommands.FollowOriginal;
import org.pcrm.api.complaint.ComplaintCommands.PartFromOther;
import org.pcrm.api.complaint.DuplicateState;
import org.pcrm.command.Onward;
import org.pcrm.command.office.Originals;
import org.pcrm.command.office.Originals.Follower;
import org.springframework.stereotype.Component;

/**
 * Decides whether one complaint repeats another: a rule over both, and over all that follow either. It stands outside of
 * the aggregates so that the office's lock is taken before any complaint's own: in the other order two decisions could wait
 * for one another.
 */
@Component
class DuplicateDecision {

    private final Originals originals;
    private final Onward onward;

    DuplicateDecision(Originals originals, Onward onward) {
        this.originals = originals;
        this.onward = onward;
    }

    /** Answers with the tracking IDs of those that followed one of the two and changed with it. */
    @CommandHandler
    List<String> decide(DecideOnDuplicate command) {
        originals.lock(command.tenantId());
        Compared one = onward.send(new CompareComplaint(command.trackingId(), command.by(), command.other()));
        Compared other = onward.send(new CompareComplaint(command.other(), command.by(), command.trackingId()));
        require(
                Stream.of(one, other)
                        .allMatch(compared -> Access.may(command.by(), Action.DECIDE_DUPLICATE, compared.standing())),
                Refusal.forbidden());
        var asked = isRecordedOnTheOther(one, other, command) ? turned(command) : command;
        return asked.decision() == DuplicateState.CONFIRMED ? confirm(asked) : dismiss(asked);
    }

    private List<String> confirm(DecideOnDuplicate asked) {
        var id = asked.trackingId();
        var original = originals.of(asked.other()).orElse(asked.other());
        require(!original.equals(id), Refusal.conflict("complaint.duplicate-cycle"));
        require(
                originals.of(id).map(original::equals).orElse(true),
                Refusal.conflict("complaint.duplicate-of-another"));
        onward.send(new FollowOriginal(id, asked.by(), asked.other(), original));
        return follow(originals.followersOf(id), original, asked);
    }

    /** Whoever was found to repeat this one goes with it. */
    private List<String> dismiss(DecideOnDuplicate asked) {
        var id = asked.trackingId();
        var followers = originals.followersBy(id);
        boolean goesItsOwnWay = onward.<Boolean>send(new PartFromOther(id, asked.by(), asked.other()));
        return goesItsOwnWay ? follow(followers, id, asked) : List.of();
    }

    private List<String> follow(List<Follower> followers, String original, DecideOnDuplicate asked) {
        followers.forEach(follower ->
                onward.send(new FollowOriginal(follower.trackingId(), asked.by(), follower.by(), original)));
        return followers.stream().map(Follower::trackingId).toList();
    }

    /** A suspicion is recorded on the later of the two; looked at from the earlier one, it is still the same question. */
    private boolean isRecordedOnTheOther(Compared one, Compared other, DecideOnDuplicate command) {
        if (command.decision() == DuplicateState.CONFIRMED) {
            return other.state() == DuplicateState.SUSPECTED;
        }
        var followed = originals.of(command.other()).map(command.trackingId()::equals);
        return one.state() == null && (other.state() != null || followed.orElse(false));
    }

    private static DecideOnDuplicate turned(DecideOnDuplicate command) {
        return new DecideOnDuplicate(command.other(), command.by(), command.trackingId(), command.decision());
    }
}
