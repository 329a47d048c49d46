package org.pcrm.proving.triage;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintFiled;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintResolved;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintTriaged;
import org.pcrm.api.complaint.ComplaintEvents.PriorityChanged;
import org.pcrm.api.complaint.Language;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.Reasons;
import org.pcrm.api.complaint.Triage;
import org.pcrm.api.personal.Personal;
import org.pcrm.api.personal.Vault;

/**
 * What decisions of staff say about triage: a priority they chose, and one they left alone when they resolved the complaint.
 */
public final class Lessons {

    private static final int WORDS = 15;
    private static final int AT_LEAST = 2;

    private final Map<Place, Tally> tallies = new HashMap<>();
    private final Map<String, int[]> words = new TreeMap<>();

    private record Place(UUID tenantId, Language language) {}

    /** Takes the events of one complaint, sealed. */
    public void take(Stream<Record> events, String trackingId, Vault vault) {
        ComplaintFiled filed = null;
        Triage triage = null;
        Personal<Reasons> reasons = null;
        Priority chosen = null;
        for (var event : (Iterable<Record>) events::iterator) {
            switch (event) {
                case ComplaintFiled first -> {
                    filed = vault.open(trackingId, first);
                    triage = filed.triage();
                    reasons = filed.reasons();
                    chosen = filed.priorityByHand() ? filed.priority() : null;
                }
                case ComplaintTriaged later -> {
                    triage = later.triage();
                    reasons = vault.open(trackingId, later).reasons();
                }
                case PriorityChanged change -> chosen = change.priority();
                case ComplaintResolved done -> chosen = chosen == null && triage != null ? triage.priority() : chosen;
                default -> {}
            }
        }
        count(filed, triage, reasons, chosen);
    }

    private void count(ComplaintFiled filed, Triage triage, Personal<Reasons> reasons, Priority chosen) {
        var tally = tallies.computeIfAbsent(new Place(filed.tenantId(), filed.language()), unknown -> new Tally());
        tally.filed(triage);
        if (triage != null && chosen != null) {
            tally.decided(triage, chosen);
            count(reasons, triage.priority() == chosen);
        }
    }

    private void count(Personal<Reasons> reasons, boolean isRight) {
        var told = reasons == null || reasons.value() == null
                ? List.<String>of()
                : reasons.value().words();
        told.forEach(
                word -> words.computeIfAbsent(word.toLowerCase(Locale.ROOT), unknown -> new int[2])[isRight ? 1 : 0]++);
    }

    /** Prints what was learned; offices are named by the function. */
    public void print(Function<Object, String> office) {
        System.out.printf(
                "%-24s %6s %8s %8s %8s %9s %8s%n", "", "filed", "review", "decided", "right", "told", "calibr.");
        tallies.forEach((place, tally) -> tally.print(office.apply(place.tenantId()) + " " + place.language()));
        System.out.println("Words that misled most: how often they led to a wrong priority, and to a right one");
        words.entrySet().stream()
                .filter(word -> word.getValue()[0] >= AT_LEAST)
                .sorted((a, b) -> Integer.compare(b.getValue()[0] - b.getValue()[1], a.getValue()[0] - a.getValue()[1]))
                .limit(WORDS)
                .forEach(word ->
                        System.out.printf("  %-28s %4d %4d%n", word.getKey(), word.getValue()[0], word.getValue()[1]));
    }
}
