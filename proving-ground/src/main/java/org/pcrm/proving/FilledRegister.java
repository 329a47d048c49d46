package org.pcrm.proving;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Rows of the register and of the search in one office, made by SQL without events: 97 of 100 closed, names and words as
 * unevenly spread as in a language, descriptions of some 300 characters, one in five of them in Hindi letters.
 */
final class FilledRegister {

    private static final List<String> TABLES = List.of("complaint", "complaint_search");
    private static final int VOCABULARY = 4_000;
    private static final int TEXTS = 50_000;
    private static final int WORDS = 45;
    private static final int NAMES = 600;
    private static final int MINUTES_A_YEAR = 525_600;

    private static final String LATIN = "ka ra mi no su te la pa vi do shi ba re ju ga lo";
    private static final String DEVANAGARI = "का र मि नो सु ते ल पा वि दो शि ब रे जु ग लो";

    private static final String FILED = """
            INSERT INTO complaint (tracking_id, version, tenant_id, status, priority, category, channel, language,
                description, citizen_name, phone, mail_refused, department_id, officer_id, filed_at, resolved_at, closed_at,
                sla_started_at, sla_hours, sla_source, sla_warn_at, due_at, breached_at, escalation_owed, timeline,
                triage_priority, triage_confidence, needs_review, sentiment)
            SELECT 'PCRM-' || to_char(at, 'YYYYMMDD') || '-' || translate(upper(substr(md5(n::text), 1, 8)), 'ILOU', '1100'),
                0, ?, CASE WHEN open THEN (ARRAY['OPEN', 'ASSIGNED', 'IN_PROGRESS', 'ESCALATED'])[1 + n % 4] ELSE 'CLOSED' END,
                (ARRAY['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'])[1 + floor(4 * pow(random(), 2))::int],
                (ARRAY['Water Supply', 'Drainage', 'Roads', 'Street Light', 'Garbage', 'Electricity', 'Health',
                    'Public Safety', 'Certificates', 'Other'])[1 + floor(10 * pow(random(), 2))::int],
                (ARRAY['PORTAL', 'PHONE'])[1 + n % 2], 'EN',
                told.description,
                (?::text[])[1 + floor(600 * pow(random(), 2))::int] || ' ' || (?::text[])[1 + floor(600 * random())::int],
                '+91 9' || lpad((random() * 999999999)::bigint::text, 9, '0'), false,
                (?::uuid[])[1 + n % ?], CASE WHEN open AND n % 4 = 0 THEN NULL ELSE (?::uuid[])[1 + n % ?] END,
                at, CASE WHEN open THEN NULL ELSE at + interval '30 hours' END,
                CASE WHEN open THEN NULL ELSE at + interval '90 hours' END, at, 48, 'DEPARTMENT', at + interval '36 hours',
                at + interval '48 hours', CASE WHEN n % 20 = 0 THEN at + interval '48 hours' END, false, '[]',
                'MEDIUM', 0.75, n % 50 = 0, round((random() * 2 - 1)::numeric, 2)
            FROM (SELECT n, now() - n * ? * interval '1 minute' AS at, random() < 0.03 AS open
                FROM generate_series(?::int, ?::int, -1) n) made
            JOIN told ON told.number = n % ?""";

    private static final String FOUND = """
            INSERT INTO complaint_search (tracking_id, version, tenant_id, filed_at, citizen_name, phone, description)
            SELECT tracking_id, version, tenant_id, filed_at, citizen_name, phone, description FROM complaint
            ORDER BY filed_at""";

    private final List<String> english = words(LATIN.split(" "), VOCABULARY);
    private final List<String> hindi = words(DEVANAGARI.split(" "), VOCABULARY);
    private final Stage stage;

    FilledRegister(Stage stage) {
        this.stage = stage;
    }

    /** A word of which so many others are more frequent. */
    String word(int rank) {
        return english.get(rank);
    }

    /** The same, in Hindi letters. */
    String hindiWord(int rank) {
        return hindi.get(rank);
    }

    /** A family name. */
    String family(int n) {
        return english.get(VOCABULARY - 1 - n);
    }

    /** Empties both tables and fills them with so many, filed within a year. */
    void fill(int many) throws SQLException {
        try (var indexes = new Indexes(stage.superuser(), TABLES);
                var database = stage.superuser()) {
            indexes.drop();
            run(database, "TRUNCATE complaint, complaint_search");
            var desks = stage.desks().stream()
                    .filter(desk -> desk.slug().equals("east"))
                    .toList();
            tell(database);
            try (var filed = database.prepareStatement(FILED)) {
                filed.setObject(1, desks.getFirst().tenantId());
                filed.setArray(2, texts(database, english.subList(0, NAMES)));
                filed.setArray(3, texts(database, english.reversed().subList(0, NAMES)));
                filed.setArray(
                        4,
                        ids(
                                database,
                                desks.stream().map(Stage.Desk::departmentId).toList()));
                filed.setInt(5, desks.size());
                filed.setArray(
                        6,
                        ids(database, desks.stream().map(Stage.Desk::officerId).toList()));
                filed.setInt(7, desks.size());
                filed.setDouble(8, (double) MINUTES_A_YEAR / many);
                filed.setInt(9, many);
                filed.setInt(10, 1);
                filed.setInt(11, TEXTS);
                filed.executeUpdate();
            }
            run(database, FOUND);
            indexes.build();
        }
    }

    /** Texts to choose from: each of them is told again and again. */
    private void tell(Connection database) throws SQLException {
        var random = new SplittableRandom(2);
        var told = new ArrayList<String>();
        for (int n = 0; n < TEXTS; n++) {
            var language = n % 5 == 0 ? hindi : english;
            told.add(random.doubles(WORDS)
                    .mapToObj(drawn -> language.get((int) (VOCABULARY * Math.pow(drawn, 3))))
                    .collect(Collectors.joining(" ")));
        }
        run(database, "CREATE TEMP TABLE told (number int PRIMARY KEY, description text)");
        try (var kept = database.prepareStatement(
                "INSERT INTO told SELECT i - 1, text FROM unnest(?::text[]) WITH ORDINALITY t(text, i)")) {
            kept.setArray(1, texts(database, told));
            kept.executeUpdate();
        }
    }

    private static Array texts(Connection database, List<String> values) throws SQLException {
        return database.createArrayOf("text", values.toArray());
    }

    private static Array ids(Connection database, List<UUID> values) throws SQLException {
        return database.createArrayOf("uuid", values.toArray());
    }

    private static void run(Connection database, String statement) throws SQLException {
        try (var asked = database.createStatement()) {
            asked.execute(statement);
        }
    }

    private static List<String> words(String[] syllables, int many) {
        var random = new SplittableRandom(1);
        var words = new TreeSet<String>();
        var drawn = new ArrayList<String>();
        while (drawn.size() < many) {
            var word = new StringBuilder();
            for (int n = random.nextInt(2, 5); n > 0; n--) {
                word.append(syllables[random.nextInt(syllables.length)]);
            }
            if (words.add(word.toString())) {
                drawn.add(word.toString());
            }
        }
        return drawn;
    }
}
