package org.pcrm.app.complaint;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.pcrm.api.complaint.ComplaintCommands.FileComplaint;
import org.pcrm.api.complaint.ComplaintReceipt;
import org.pcrm.api.complaint.TrackingId;
import org.pcrm.app.axon.Commands;
import org.pcrm.app.axon.Conditions;
import org.pcrm.app.axon.IdentityTaken;
import org.pcrm.app.axon.Once;
import org.pcrm.command.office.OfficeBook;
import org.springframework.stereotype.Component;

/** Draws tracking IDs until one is free: the event store decides which are taken, over the whole platform. */
@Component
public class FilingDesk {

    /** Each draw collides once in 2⁴⁰ ÷ (complaints of that day): three in a row is a broken generator. */
    private static final int DRAWS = 3;

    private final Commands commands;
    private final OfficeBook book;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FilingDesk(Commands commands, OfficeBook book, Clock clock) {
        this.commands = commands;
        this.book = book;
        this.clock = clock;
    }

    /**
     * Files a complaint.
     *
     * @param tenantId the office, in whose time zone the day is named
     * @param filing makes the command for a tracking ID
     * @param once the request, or {@code null}
     */
    public ComplaintReceipt file(UUID tenantId, Function<String, FileComplaint> filing, Once once) {
        var today = LocalDate.ofInstant(clock.instant(), book.office(tenantId).timeZone());
        for (int draw = 1; ; draw++) {
            try {
                return commands.send(filing.apply(TrackingId.of(today, random.nextLong())), new Conditions(null, once));
            } catch (IdentityTaken taken) {
                if (draw == DRAWS) {
                    throw taken;
                }
            }
        }
    }
}
