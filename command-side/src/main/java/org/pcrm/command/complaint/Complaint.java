package org.pcrm.command.complaint;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pcrm.command.RefusedCommand.require;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.pcrm.api.Refusal;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Stamp;
import org.pcrm.api.complaint.Access;
import org.pcrm.api.complaint.Action;
import org.pcrm.api.complaint.Channel;
import org.pcrm.api.complaint.Compared;
import org.pcrm.api.complaint.ComplaintCommands.AddNote;
import org.pcrm.api.complaint.ComplaintCommands.AssignComplaint;
import org.pcrm.api.complaint.ComplaintCommands.AttachFile;
import org.pcrm.api.complaint.ComplaintCommands.CloseComplaint;
import org.pcrm.api.complaint.ComplaintCommands.CloseUndisputed;
import org.pcrm.api.complaint.ComplaintCommands.CompareComplaint;
import org.pcrm.api.complaint.ComplaintCommands.CorrectComplaint;
import org.pcrm.api.complaint.ComplaintCommands.DisputeResolution;
import org.pcrm.api.complaint.ComplaintCommands.EscalateBreach;
import org.pcrm.api.complaint.ComplaintCommands.EscalateComplaint;
import org.pcrm.api.complaint.ComplaintCommands.FileComplaint;
import org.pcrm.api.complaint.ComplaintCommands.FollowOriginal;
import org.pcrm.api.complaint.ComplaintCommands.GiveFeedback;
import org.pcrm.api.complaint.ComplaintCommands.LeaveOpen;
import org.pcrm.api.complaint.ComplaintCommands.NoteRefusedMail;
import org.pcrm.api.complaint.ComplaintCommands.PartFromOther;
import org.pcrm.api.complaint.ComplaintCommands.RecomputeDeadline;
import org.pcrm.api.complaint.ComplaintCommands.RemoveAttachment;
import org.pcrm.api.complaint.ComplaintCommands.ReopenComplaint;
import org.pcrm.api.complaint.ComplaintCommands.ResolveComplaint;
import org.pcrm.api.complaint.ComplaintCommands.StartWork;
import org.pcrm.api.complaint.ComplaintCommands.SuspectDuplicates;
import org.pcrm.api.complaint.ComplaintCommands.TriageComplaint;
import org.pcrm.api.complaint.ComplaintCommands.WarnOfDeadline;
import org.pcrm.api.complaint.ComplaintEvents.AttachmentRemoved;
import org.pcrm.api.complaint.ComplaintEvents.CategoryChanged;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintAssigned;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintClosed;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintEscalated;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintFiled;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintReopened;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintResolved;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintTriaged;
import org.pcrm.api.complaint.ComplaintEvents.DeadlineChanged;
import org.pcrm.api.complaint.ComplaintEvents.DetailsCorrected;
import org.pcrm.api.complaint.ComplaintEvents.DuplicateConfirmed;
import org.pcrm.api.complaint.ComplaintEvents.DuplicateDismissed;
import org.pcrm.api.complaint.ComplaintEvents.DuplicateSuspected;
import org.pcrm.api.complaint.ComplaintEvents.FeedbackGiven;
import org.pcrm.api.complaint.ComplaintEvents.FileAttached;
import org.pcrm.api.complaint.ComplaintEvents.MailRefused;
import org.pcrm.api.complaint.ComplaintEvents.NoteAdded;
import org.pcrm.api.complaint.ComplaintEvents.PriorityChanged;
import org.pcrm.api.complaint.ComplaintEvents.SlaBreached;
import org.pcrm.api.complaint.ComplaintEvents.SlaWarned;
import org.pcrm.api.complaint.ComplaintEvents.WorkStarted;
import org.pcrm.api.complaint.ComplaintReceipt;
import org.pcrm.api.complaint.DuplicateState;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.Sla;
import org.pcrm.api.complaint.Standing;
import org.pcrm.api.complaint.Status;
import org.pcrm.api.complaint.Suspicion;
import org.pcrm.api.personal.Personal;
import org.pcrm.api.personal.Vault;
import org.pcrm.command.office.OfficeBook;
import org.pcrm.command.office.StoredObjects;
import org.pcrm.command.triage.Analyst;

/** One complaint from filing to closing: the whole life cycle stands here, on one screen after another. */
@Aggregate
class Complaint {

    // ── State ──────────────────────────────────────────────────────────────────────────────────────────────────────

    @AggregateIdentifier
    private String id;

    private UUID tenantId;
    private Status status;
    private Channel channel;
    private Priority priority;
    private boolean priorityByHand;
    private boolean triaged;
    private boolean awaitsReview;
    private String category;
    private UUID departmentId;
    private UUID officerId;
    private UUID filedBy;
    private RunningClock running;
    private Resolution resolution;
    private boolean rated;
    private Details details;
    private boolean mailRefused;
    private Likeness likeness = Likeness.NONE;
    private final Set<UUID> notes = new HashSet<>();
    private final Attachments attachments = new Attachments();

    /** For Axon, which rebuilds the state from events. */
    protected Complaint() {}

    // ── Decide ─────────────────────────────────────────────────────────────────────────────────────────────────────

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    ComplaintReceipt decide(FileComplaint command, OfficeBook book, SlaPolicy policy, Analyst analyst, Clock clock) {
        var filing = Filing.accepted(command, book);
        var judged = Judged.of(analyst, command.description(), command.categoryName(), filing.priority());
        var now = clock.instant();
        var deadline = policy.decide(filing.tenantId(), command.categoryName(), filing.departmentId(), now);
        apply(new ComplaintFiled(
                command.trackingId(),
                filing.tenantId(),
                now,
                book.office(filing.tenantId()).timeZone(),
                command.channel(),
                command.language(),
                Personal.of(command.citizen()),
                Personal.of(command.description()),
                Personal.of(command.place()),
                command.categoryName(),
                judged.priority(),
                filing.priority() != null,
                judged.triage(),
                judged.reasons(),
                filing.departmentId(),
                command.by().id(),
                deadline));
        return new ComplaintReceipt(id, status, now, deadline.dueAt());
    }

    @CommandHandler
    void decide(AssignComplaint command, OfficeBook book, SlaPolicy policy, Clock clock) {
        permit(command.by(), Action.ASSIGN, clock);
        AssignmentRules.check(command, tenantId, book);
        require(status.allows(Action.ASSIGN), transitionNotAllowed());
        requireOriginal();
        if (isWith(command.departmentId(), command.officerId())) {
            return;
        }
        apply(new ComplaintAssigned(id, command.departmentId(), command.officerId(), status, clock.instant()));
        recomputeDeadline(policy, clock);
    }

    @CommandHandler
    void decide(LeaveOpen command) {
        require(Access.sees(command.by(), standing()), Refusal.notFound());
        require(status == Status.OPEN, transitionNotAllowed());
    }

    @CommandHandler
    void decide(StartWork command, Clock clock) {
        permit(command.by(), Action.START, clock);
        if (leadsOn(Action.START)) {
            apply(new WorkStarted(id, Personal.of(command.reason()), status, clock.instant()));
        }
    }

    @CommandHandler
    void decide(ResolveComplaint command, SlaPolicy policy, Clock clock) {
        permit(command.by(), Action.RESOLVE, clock);
        if (!leadsOn(Action.RESOLVE)) {
            return;
        }
        if (status != Status.IN_PROGRESS) {
            apply(new WorkStarted(id, null, status, clock.instant()));
        }
        var now = clock.instant();
        var windows = policy.windows(tenantId, now);
        apply(new ComplaintResolved(
                id, Personal.of(command.resolution()), windows.disputableUntil(), windows.closesAt(), status, now));
    }

    @CommandHandler
    void decide(EscalateComplaint command, Clock clock) {
        permit(command.by(), Action.ESCALATE, clock);
        if (leadsOn(Action.ESCALATE)) {
            apply(new ComplaintEscalated(id, Personal.of(command.reason()), status, clock.instant()));
        }
    }

    @CommandHandler
    void decide(CloseComplaint command, Clock clock) {
        permit(command.by(), Action.CLOSE, clock);
        if (leadsOn(Action.CLOSE)) {
            apply(new ComplaintClosed(id, Personal.of(command.reason()), status, clock.instant()));
        }
    }

    @CommandHandler
    void decide(ReopenComplaint command, OfficeBook book, SlaPolicy policy, Clock clock) {
        permit(command.by(), Action.REOPEN, clock);
        if (leadsOn(Action.REOPEN)) {
            require(command.reason() != null, Refusal.invalid("reason", "reason.required"));
            reopen(command.reason(), book, policy, clock.instant());
        }
    }

    @CommandHandler
    void decide(DisputeResolution command, OfficeBook book, SlaPolicy policy, Clock clock) {
        var now = clock.instant();
        require(
                status == Status.RESOLVED && resolution.isDisputable(now) && !likeness.isDuplicate(),
                Refusal.conflict("complaint.dispute-not-open"));
        reopen(command.reason(), book, policy, now);
    }

    @CommandHandler
    void decide(GiveFeedback command, Clock clock) {
        require(!status.isOpen() && !rated, Refusal.conflict("complaint.feedback-not-open"));
        apply(new FeedbackGiven(
                id, command.rating(), Personal.of(command.comment()), departmentId, officerId, clock.instant()));
    }

    @CommandHandler
    void decide(CorrectComplaint command, OfficeBook book, SlaPolicy policy, Vault vault, Clock clock) {
        var correction = new Correction(command);
        correction.actions().forEach(action -> permit(command.by(), action, clock));
        correction.check(tenantId, book);
        correction.actions().forEach(action -> require(status.allows(action), transitionNotAllowed()));
        if (correction.changesPriority(priority, awaitsReview)) {
            apply(new PriorityChanged(id, command.priority(), priority, clock.instant()));
        }
        if (correction.changesCategory(category)) {
            apply(new CategoryChanged(id, command.categoryName(), category, clock.instant()));
            recomputeDeadline(policy, clock);
        }
        if (correction.touchesDetails()) {
            Details.corrected(correction, vault.open(id, details), id, clock.instant())
                    .ifPresent(event -> apply(event));
        }
    }

    @CommandHandler
    UUID decide(AddNote command, Clock clock) {
        permit(command.by(), Action.ADD_NOTE, clock);
        if (!notes.contains(command.noteId())) {
            apply(new NoteAdded(id, command.noteId(), Personal.of(command.text()), clock.instant()));
        }
        return command.noteId();
    }

    @CommandHandler
    UUID decide(AttachFile command, StoredObjects objects, Clock clock) {
        if (command.by().role() == Role.CITIZEN) {
            require(status.takesFilesOfCitizen(), Refusal.conflict("complaint.attaching-not-open"));
        } else {
            permit(command.by(), Action.ATTACH, clock);
        }
        if (!attachments.knows(command.attachmentId())) {
            require(attachments.hasRoomFor(command.by()), Refusal.conflict("complaint.too-many-attachments"));
            objects.keep(command.objectKey());
            apply(new FileAttached(
                    id,
                    command.attachmentId(),
                    Personal.of(command.fileName()),
                    command.file(),
                    command.objectKey(),
                    clock.instant()));
        }
        return command.attachmentId();
    }

    @CommandHandler
    void decide(RemoveAttachment command, Clock clock) {
        require(Access.sees(command.by(), standing()), Refusal.notFound());
        require(attachments.knows(command.attachmentId()), Refusal.notFound());
        require(command.by().role().managesOffice(), Refusal.forbidden());
        if (attachments.has(command.attachmentId())) {
            apply(new AttachmentRemoved(id, command.attachmentId(), Personal.of(command.reason()), clock.instant()));
        }
    }

    // Parts of a decision on two complaints, which stands in DuplicateDecision: who may is decided there.

    @CommandHandler
    Compared decide(CompareComplaint command) {
        require(Access.sees(command.by(), standing()), Refusal.notFound());
        return new Compared(standing(), likeness.stateOf(command.other()));
    }

    @CommandHandler
    void decide(FollowOriginal command, Clock clock) {
        noticeBreach(clock);
        if (!likeness.follows(command.other(), command.original())) {
            var score = likeness.scoreOf(command.other());
            apply(new DuplicateConfirmed(id, command.other(), command.original(), score, clock.instant()));
        }
    }

    /** Whether it goes its own way from now on. */
    @CommandHandler
    boolean decide(PartFromOther command, OfficeBook book, SlaPolicy policy, Clock clock) {
        if (!likeness.restsOn(command.other())) {
            if (likeness.stateOf(command.other()) == DuplicateState.SUSPECTED) {
                dismiss(command.other(), null, null, clock.instant());
            }
            return false;
        }
        var falling = likeness.fallingWith(command.other());
        dismiss(falling.getFirst(), likeness.original(), status.isOpen() ? running.sla() : null, clock.instant());
        falling.stream().skip(1).forEach(other -> dismiss(other, null, null, clock.instant()));
        if (status.isOpen()) {
            leaveWhoIsGone(book, clock.instant());
            recomputeDeadline(policy, clock);
        }
        return true;
    }

    // What the system asks for is never refused: where nothing is due, nothing happens.

    @CommandHandler
    void decide(SuspectDuplicates command, Clock clock) {
        command.suspicions().stream()
                .filter(suspicion -> !suspicion.other().equals(id) && !likeness.knows(suspicion.other()))
                .takeWhile(suspicion -> likeness.hasRoomForSuspicion())
                .forEach(suspicion -> suspect(suspicion, clock.instant()));
    }

    @CommandHandler
    void decide(TriageComplaint command, Analyst analyst, Vault vault, Clock clock) {
        if (!triaged) {
            var told = vault.open(id, details).description().value();
            var judged = Judged.anew(analyst, told, category, priorityByHand ? priority : null);
            apply(new ComplaintTriaged(
                    id, judged.triage(), judged.reasons(), judged.priority(), priority, clock.instant()));
        }
    }

    @CommandHandler
    void decide(WarnOfDeadline command, Clock clock) {
        noticeBreach(clock);
        if (clockRuns() && running.owesWarning(clock.instant())) {
            apply(new SlaWarned(id, running.sla().dueAt(), running.sla().warnAt()));
        }
    }

    @CommandHandler
    void decide(EscalateBreach command, Clock clock) {
        noticeBreach(clock);
        if (clockRuns() && running.escalationOwed()) {
            apply(new ComplaintEscalated(id, null, status, clock.instant()));
        }
    }

    @CommandHandler
    void decide(CloseUndisputed command, Clock clock) {
        if (status == Status.RESOLVED && resolution.isToBeClosed(clock.instant())) {
            apply(new ComplaintClosed(id, null, status, clock.instant()));
        }
    }

    @CommandHandler
    void decide(RecomputeDeadline command, SlaPolicy policy, Clock clock) {
        noticeBreach(clock);
        recomputeDeadline(policy, clock);
    }

    @CommandHandler
    void decide(NoteRefusedMail command, Vault vault, Clock clock) {
        if (!mailRefused && vault.open(id, details).give(command.address())) {
            apply(new MailRefused(id, clock.instant()));
        }
    }

    // ── Evolve ─────────────────────────────────────────────────────────────────────────────────────────────────────

    @EventSourcingHandler
    void evolve(ComplaintFiled event) {
        id = event.trackingId();
        tenantId = event.tenantId();
        status = Status.OPEN;
        channel = event.channel();
        priority = event.priority();
        priorityByHand = event.priorityByHand();
        triaged = event.triage() != null;
        awaitsReview = triaged && event.triage().needsReview();
        category = event.category();
        departmentId = event.departmentId();
        filedBy = event.filedBy();
        running = RunningClock.started(event.sla());
        details = new Details(event.citizen(), event.description(), event.place());
    }

    @EventSourcingHandler
    void evolve(ComplaintTriaged event) {
        priority = event.priority();
        triaged = true;
        awaitsReview = event.triage().needsReview();
    }

    @EventSourcingHandler
    void evolve(ComplaintAssigned event) {
        status = Status.ASSIGNED;
        departmentId = event.departmentId();
        officerId = event.officerId();
    }

    @EventSourcingHandler
    void evolve(WorkStarted event) {
        status = Status.IN_PROGRESS;
    }

    @EventSourcingHandler
    void evolve(ComplaintResolved event) {
        status = Status.RESOLVED;
        resolution = new Resolution(event.disputableUntil(), event.closesAt());
    }

    @EventSourcingHandler
    void evolve(ComplaintEscalated event) {
        status = Status.ESCALATED;
        running = running.escalated();
    }

    @EventSourcingHandler
    void evolve(ComplaintClosed event) {
        status = Status.CLOSED;
    }

    @EventSourcingHandler
    void evolve(ComplaintReopened event) {
        status = Status.ASSIGNED;
        running = RunningClock.started(event.sla());
    }

    @EventSourcingHandler
    void evolve(PriorityChanged event) {
        priority = event.priority();
        priorityByHand = true;
        awaitsReview = false;
    }

    @EventSourcingHandler
    void evolve(CategoryChanged event) {
        category = event.category();
    }

    @EventSourcingHandler
    void evolve(DetailsCorrected event) {
        details = details.with(event);
        mailRefused = mailRefused && event.citizen() == null;
    }

    @EventSourcingHandler
    void evolve(DeadlineChanged event) {
        running = running.due(event.sla());
    }

    @EventSourcingHandler
    void evolve(SlaWarned event) {
        running = running.warned(event.dueAt());
    }

    @EventSourcingHandler
    void evolve(SlaBreached event) {
        running = running.breached(status == Status.ESCALATED);
    }

    @EventSourcingHandler
    void evolve(FeedbackGiven event) {
        rated = true;
    }

    @EventSourcingHandler
    void evolve(MailRefused event) {
        mailRefused = true;
    }

    @EventSourcingHandler
    void evolve(DuplicateSuspected event) {
        likeness = likeness.after(event);
    }

    @EventSourcingHandler
    void evolve(DuplicateConfirmed event) {
        likeness = likeness.after(event);
    }

    @EventSourcingHandler
    void evolve(DuplicateDismissed event) {
        likeness = likeness.after(event);
    }

    @EventSourcingHandler
    void evolve(NoteAdded event) {
        notes.add(event.noteId());
    }

    @EventSourcingHandler
    void evolve(FileAttached event, @MetaDataValue(Stamp.ROLE) String role) {
        attachments.added(event.attachmentId(), Role.CITIZEN.name().equals(role));
    }

    @EventSourcingHandler
    void evolve(AttachmentRemoved event) {
        attachments.removed(event.attachmentId());
    }

    // ── Questions ──────────────────────────────────────────────────────────────────────────────────────────────────

    private Standing standing() {
        return new Standing(tenantId, status, channel, departmentId, officerId, filedBy, likeness.isDuplicate());
    }

    /** What is out of scope is not there at all; only then does the role decide. */
    private void permit(Actor actor, Action action, Clock clock) {
        var standing = standing();
        require(Access.sees(actor, standing), Refusal.notFound());
        require(Access.may(actor, action, standing), Refusal.forbidden());
        noticeBreach(clock);
    }

    /** A deadline that has passed was missed, whoever finds it first: the timer, or somebody who comes to do the work. */
    private void noticeBreach(Clock clock) {
        if (clockRuns() && running.missed(clock.instant())) {
            apply(new SlaBreached(id, departmentId, officerId, running.sla().dueAt()));
        }
    }

    private void reopen(String reason, OfficeBook book, SlaPolicy policy, Instant now) {
        var newClock = policy.decide(tenantId, category, departmentId, now);
        apply(new ComplaintReopened(id, Personal.of(reason), newClock, status, now));
        leaveWhoIsGone(book, now);
    }

    /** Who left meanwhile cannot have it again. */
    private void leaveWhoIsGone(OfficeBook book, Instant now) {
        if (!AssignmentRules.stillWork(departmentId, officerId, tenantId, book)) {
            apply(new ComplaintAssigned(id, AssignmentRules.ifKept(departmentId, tenantId, book), null, status, now));
        }
    }

    /** Whether a permitted action still has something to do: the state that already holds is no refusal. */
    private boolean leadsOn(Action action) {
        if (status == Status.target(action)) {
            return false;
        }
        require(status.allows(action), transitionNotAllowed());
        requireOriginal();
        require(officerId != null || !action.needsOfficer(), Refusal.conflict("complaint.nobody-assigned"));
        return true;
    }

    /** What follows another complaint is not worked on by itself: one resolution is told to every citizen once. */
    private void requireOriginal() {
        require(!likeness.isDuplicate(), Refusal.conflict("complaint.is-duplicate"));
    }

    private boolean clockRuns() {
        return status.isOpen() && !likeness.isDuplicate();
    }

    private void suspect(Suspicion suspicion, Instant now) {
        apply(new DuplicateSuspected(id, suspicion.other(), suspicion.score(), now));
    }

    private void dismiss(String other, String from, Sla clock, Instant now) {
        apply(new DuplicateDismissed(id, other, likeness.scoreOf(other), from, clock, now));
    }

    private boolean isWith(UUID department, UUID officer) {
        return (status == Status.ASSIGNED || status == Status.IN_PROGRESS)
                && Objects.equals(departmentId, department)
                && Objects.equals(officerId, officer);
    }

    /** A deadline that was missed stays: what it counts for would otherwise change with hindsight. */
    private void recomputeDeadline(SlaPolicy policy, Clock clock) {
        var sla = running.sla();
        var recomputed = policy.decide(tenantId, category, departmentId, sla.startedAt());
        if (clockRuns() && !running.breached() && !recomputed.equals(sla)) {
            apply(new DeadlineChanged(id, recomputed, sla, clock.instant()));
        }
    }

    private Refusal transitionNotAllowed() {
        return Refusal.conflict(
                "complaint.transition-not-allowed",
                status.next().stream().map(Status::name).toList());
    }
}
