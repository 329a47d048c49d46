package org.pcrm.proving;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** When complaints were first seen in one place, by the clock of this JVM. */
final class Delays {

    private final String place;
    private final Map<String, Long> seen = new ConcurrentHashMap<>();

    Delays(String place) {
        this.place = place;
    }

    /** Notes the first time only. */
    void saw(String complaint) {
        seen.putIfAbsent(complaint, System.nanoTime());
    }

    int many() {
        return seen.size();
    }

    /** Prints how long it took from these moments on, and how many were never seen. */
    void report(Map<String, Long> accepted) {
        var sorted = accepted.entrySet().stream()
                .filter(complaint -> seen.containsKey(complaint.getKey()))
                .mapToLong(complaint -> Math.max(0, seen.get(complaint.getKey()) - complaint.getValue()))
                .sorted()
                .toArray();
        System.out.printf(
                "  %-34s median %6.1f ms, p99 %6.1f ms, longest %6.1f ms, missing %d of %d%n",
                place,
                share(sorted, 0.5),
                share(sorted, 0.99),
                share(sorted, 1),
                accepted.size() - sorted.length,
                accepted.size());
    }

    private static double share(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(sorted.length * share) - 1] / 1e6;
    }
}
