package org.pcrm.proving.duplicate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.pcrm.api.complaint.Place;
import org.pcrm.api.duplicate.Resemblance;
import org.pcrm.api.duplicate.SearchKeys;
import org.pcrm.api.duplicate.Telling;
import org.pcrm.proving.Csv;

/** How many labelled pairs are suspected, by kind of pair; and, by place and time alone, the public set of Boston. */
public final class DuplicatesEvaluation {

    private static final Path BOSTON = Path.of("../../shared/data/boston311");
    private static final String WITHOUT_PLACE = "NO_PLACE";
    private static final UUID OFFICE = new UUID(0, 1);

    private final Map<String, Counts> byKind = new TreeMap<>();

    /** Takes the file of pairs. */
    public static void main(String[] arguments) throws IOException {
        var evaluation = new DuplicatesEvaluation();
        Csv.read(Path.of(arguments[0])).forEach(evaluation::take);
        evaluation.print();
        if (Files.isDirectory(BOSTON)) {
            boston();
        } else {
            System.out.println("Boston: left out, because " + BOSTON + " is not there");
        }
    }

    private void take(Map<String, String> pair) {
        var a = telling(pair, "A");
        var b = telling(pair, "B");
        var suspected = Resemblance.of(a, b).score() >= Resemblance.SUSPECTED;
        var counts = byKind.computeIfAbsent(pair.get("kind"), kind -> new Counts());
        counts.take(Boolean.parseBoolean(pair.get("duplicate")), suspected, suspected && isFound(a, b));
    }

    private void print() {
        System.out.printf("%-16s %5s %9s %6s %9s %7s%n", "kind", "pairs", "suspected", "found", "precision", "recall");
        byKind.forEach((kind, counts) -> System.out.println(counts.line(kind)));
        var withPlace = new Counts();
        byKind.forEach((kind, counts) -> {
            if (!kind.equals(WITHOUT_PLACE)) {
                withPlace.add(counts);
            }
        });
        System.out.println(withPlace.line("with place"));
    }

    private static Telling telling(Map<String, String> pair, String side) {
        var place = new Place(
                orNull(pair.get("locality" + side)), number(pair.get("lat" + side)), number(pair.get("lon" + side)));
        var filedAt = Instant.EPOCH.plus(Duration.ofDays(Long.parseLong(pair.get("day" + side))));
        return Telling.of(pair.get("text" + side), orNull(pair.get("category" + side)), place, filedAt);
    }

    /** Whether the search would have come upon the one from the other. */
    private static boolean isFound(Telling a, Telling b) {
        var keys = SearchKeys.of(OFFICE, a);
        return SearchKeys.near(OFFICE, b).stream().anyMatch(keys::contains)
                || SearchKeys.alike(OFFICE, b).stream().anyMatch(keys::contains);
    }

    /** There is no text: how close pairs are that staff called duplicates, against neighbours in time that they did not. */
    private static void boston() throws IOException {
        var requests = new HashMap<String, Map<String, String>>();
        for (var year : List.of(2013, 2014, 2015, 2016, 2017)) {
            Csv.read(BOSTON.resolve(year + ".csv")).forEach(row -> requests.put(row.get("id"), row));
        }
        var marked = requests.values().stream()
                .filter(row -> requests.containsKey(row.get("duplicate_of")))
                .toList();
        var found = marked.stream()
                .filter(row -> isNear(row, requests.get(row.get("duplicate_of"))))
                .count();
        var inTime = requests.values().stream()
                .sorted((x, y) -> x.get("opened").compareTo(y.get("opened")))
                .toList();
        var others = IntStream.range(1, inTime.size())
                .filter(n -> !inTime.get(n)
                        .get("duplicate_of")
                        .equals(inTime.get(n - 1).get("id")))
                .filter(n -> isNear(inTime.get(n), inTime.get(n - 1)))
                .count();
        System.out.printf(
                "Boston, same text, place and time alone: %d of %d marked pairs suspected; of %,d neighbours in time %d%n",
                found, marked.size(), inTime.size() - 1, others);
    }

    private static boolean isNear(Map<String, String> a, Map<String, String> b) {
        return Resemblance.of(request(a), request(b)).score() >= Resemblance.SUSPECTED;
    }

    private static Telling request(Map<String, String> row) {
        var at = LocalDate.parse(row.get("opened").substring(0, 10))
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        var place = new Place(null, number(row.get("latitude")), number(row.get("longitude")));
        return Telling.of(row.get("type"), row.get("type"), place, at);
    }

    private static String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static Double number(String cell) {
        return cell.isEmpty() ? null : Double.valueOf(cell);
    }
}
