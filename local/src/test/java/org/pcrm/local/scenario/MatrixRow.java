package org.pcrm.local.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** A route and what it answers to whom: one line of {@code isolation-matrix.tsv}. */
record MatrixRow(String method, String path, Map<String, Integer> expected, String template) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FIRST_PERSON = 2;
    private static final String FILE = "$file";

    static List<MatrixRow> all() {
        try (var file = MatrixRow.class.getResourceAsStream("/isolation-matrix.tsv")) {
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var heading = lines.getFirst().split("\t");
            return lines.stream()
                    .skip(1)
                    .map(line -> of(heading, line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MatrixRow of(String[] heading, String[] cells) {
        var expected = new LinkedHashMap<String, Integer>();
        for (int column = FIRST_PERSON; column < heading.length - 1; column++) {
            expected.put(heading[column], Integer.valueOf(cells[column]));
        }
        return new MatrixRow(cells[0], cells[1], expected, cells[heading.length - 1]);
    }

    /** The route as the API's description names it; there a parameter has the name of its method's variable. */
    static String named(String described) {
        return described
                .replace("departments/{id}", "departments/{departmentId}")
                .replace("staff/{id}", "staff/{staffId}")
                .replace("notifications/{id}", "notifications/{noticeId}");
    }

    String route() {
        return method + " " + path;
    }

    String address(Map<String, String> ids) {
        return Arrays.stream(path.split("/"))
                .map(part -> part.startsWith("{") ? ids.get(part.substring(1, part.length() - 1)) : part)
                .reduce((left, right) -> left + "/" + right)
                .orElseThrow();
    }

    /** The same as a SUPER_ADMIN asks for it, who names the office of what is changed. */
    String address(Map<String, String> ids, String office) {
        var isOfStaff = Stream.of("/public/", "/auth/", "/files/").noneMatch(path::contains);
        return address(ids) + (isOfStaff ? "?tenant=" + office : "");
    }

    boolean changes() {
        return !method.equals("GET");
    }

    Object body(Map<String, Object> filing, UUID department) {
        if (template.equals("$filing")) {
            return filing;
        }
        return template.isEmpty() || template.equals(FILE)
                ? null
                : JSON.readTree(template.replace("$department", department.toString())
                        .replace("$new", UUID.randomUUID().toString()));
    }

    Answer call(Person person, String address, Object body) {
        if (template.equals(FILE)) {
            return person.uploads(address, Multipart.A_LETTER, Map.of());
        }
        return path.endsWith("/stream") ? person.triesToListen(address) : person.calls(method, address, body);
    }

    @Override
    public String toString() {
        return route();
    }
}
