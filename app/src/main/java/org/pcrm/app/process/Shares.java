package org.pcrm.app.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;

/**
 * Segments dealt like cards to the processes that work on them. Every process deals the same cards in the same order, so
 * nobody needs to be asked: over all processors two processes differ by one segment at most.
 */
final class Shares {

    private Shares() {}

    /**
     * How many segments of each processor one process is to have.
     *
     * @param living in any order, the process itself among them
     * @param segments how many each processor has
     * @return for each of these processors, 0 where it does not run in that process
     */
    static Map<String, Integer> of(UUID process, List<Living> living, SortedMap<String, Integer> segments) {
        var shares = new HashMap<String, Integer>();
        var dealt = 0;
        for (var processor : segments.entrySet()) {
            var players = living.stream()
                    .filter(each -> each.processors().contains(processor.getKey()))
                    .map(Living::id)
                    .sorted()
                    .toList();
            var share = 0;
            for (int card = 0; card < processor.getValue() && !players.isEmpty(); card++) {
                if (players.get((dealt + card) % players.size()).equals(process)) {
                    share++;
                }
            }
            dealt += processor.getValue();
            shares.put(processor.getKey(), share);
        }
        return shares;
    }
}
