package org.pcrm.proving.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands the few forms in which the product writes and reads rows by their key. A statement of another form about a
 * table that is kept in memory is an error: the loader has to learn it then, and never guesses.
 */
final class Deeds {

    private static final String WORDS = "([\\w\\s.,]+?)";
    private static final Pattern ABOUT = pattern("^\\s*(?:insert into|update|delete from|select .*? from) (\\w+)\\b.*");
    private static final Pattern INSERT =
            pattern("insert into (\\w+) ?\\(" + WORDS + "\\) values ?\\((.+?)\\)(?: on conflict.*)?");
    private static final Pattern INSERT_MANY = pattern("insert into (\\w+) \\(" + WORDS
            + "\\) select (.+?) from unnest\\((.+?)\\)(?: as \\w+ \\((.+?)\\))? on conflict.*");
    private static final Pattern UPDATE = pattern("update (\\w+) set (.+) where (.+)");
    private static final Pattern DELETE = pattern("delete from (\\w+) where (.+)");
    private static final Pattern SELECT =
            pattern("select " + WORDS + " from (\\w+) where (.+?)(?: order by [\\w ,]+?)?(?: for update)?");

    private static final Map<String, Deed> KNOWN = new ConcurrentHashMap<>();
    private static final Map<String, String> TABLES = new ConcurrentHashMap<>();

    private Deeds() {}

    /** The table that a statement is about; empty when it cannot be told, and so is about none that is written by key. */
    static String tableOf(String sql) {
        return TABLES.computeIfAbsent(sql, text -> {
            var about = ABOUT.matcher(oneLine(text));
            return about.matches() ? about.group(1) : "";
        });
    }

    /**
     * What a statement does.
     *
     * @throws IllegalArgumentException when it is of no known form
     */
    static Deed of(String sql) {
        return KNOWN.computeIfAbsent(sql, text -> understand(oneLine(text)));
    }

    private static Deed understand(String sql) {
        Matcher found;
        if ((found = INSERT.matcher(sql)).matches()) {
            return new Insert(found.group(1), list(found.group(2)), terms(found.group(3)));
        }
        if ((found = INSERT_MANY.matcher(sql)).matches()) {
            var columns = list(found.group(2));
            var all = found.group(3).equals("*");
            var arrays = found.group(5) == null ? columns : list(found.group(5));
            return new InsertMany(found.group(1), columns, all ? columns : list(found.group(3)), arrays);
        }
        if ((found = UPDATE.matcher(sql)).matches()) {
            var sets = list(found.group(2)).stream()
                    .map(set -> set.split(" = ", 2))
                    .toList();
            return new Update(
                    found.group(1),
                    sets.stream().map(set -> set[0]).toList(),
                    sets.stream().map(set -> Term.of(set[1])).toList(),
                    Keys.of(found.group(3)));
        }
        if ((found = DELETE.matcher(sql)).matches()) {
            return new Delete(found.group(1), Keys.of(found.group(2)));
        }
        if ((found = SELECT.matcher(sql)).matches()) {
            var columns = list(found.group(1)).stream()
                    .map(column -> column.substring(column.indexOf('.') + 1))
                    .toList();
            return new Select(found.group(2), columns, Keys.of(found.group(3)));
        }
        throw new IllegalArgumentException("Cannot be done in memory: " + sql);
    }

    private static List<Term> terms(String text) {
        return list(text).stream().map(Term::of).toList();
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).toList();
    }

    private static String oneLine(String sql) {
        return sql.strip().replaceAll("\\s+", " ");
    }

    private static Pattern pattern(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    }
}
