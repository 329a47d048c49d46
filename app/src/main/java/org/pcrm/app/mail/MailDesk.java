package org.pcrm.app.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintQueries.Page;
import org.pcrm.api.mail.MailEvents.MailRetried;
import org.pcrm.app.http.NotThere;
import org.pcrm.app.trail.Origin;
import org.pcrm.app.trail.Trail;
import org.pcrm.query.page.MomentCursor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows mails that were set aside, within one office, and puts them back into the queue. */
@Component
class MailDesk {

    /** Up to here a total is exact. */
    private static final int COUNTED = 1_000;

    /** Before the first page: the database knows no later time. */
    private static final MomentCursor START = new MomentCursor(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    private final Mails mails;
    private final Trail trail;
    private final Clock clock;

    MailDesk(Mails mails, Trail trail, Clock clock) {
        this.mails = mails;
        this.trail = trail;
        this.clock = clock;
    }

    /** A page, newest first; {@code cursor} is {@code null} for the first one. */
    @Transactional(readOnly = true)
    public Page<MailView> setAside(Viewer viewer, String cursor, int limit) {
        var after = cursor == null ? START : MomentCursor.read(cursor);
        var total = mails.countSetAside(viewer.tenantId(), viewer.seesAllOffices(), COUNTED + 1);
        var found = mails.setAside(viewer.tenantId(), viewer.seesAllOffices(), after.at(), after.id(), limit + 1);
        var shown = found.stream().limit(limit).toList();
        return new Page<>(
                shown.stream().map(MailView::of).toList(),
                found.size() > limit ? after(shown.getLast()).encoded() : null,
                Math.min(total, COUNTED),
                total > COUNTED);
    }

    /** Has a mail sent again, and says who did; one that was not set aside stays as it is. */
    @Transactional
    public MailView retry(Actor by, UUID mailId) {
        var mail = mails.findForUpdate(mailId)
                .filter(found -> by.tenantId().equals(found.tenantId()))
                .orElseThrow(NotThere::new);
        if (mail.sendAgain(clock.instant())) {
            trail.record(Origin.by(by), new MailRetried(mailId, mail.about(), clock.instant()));
        }
        return MailView.of(mail);
    }

    private static MomentCursor after(Mail last) {
        return new MomentCursor(last.failedAt(), last.id());
    }
}
