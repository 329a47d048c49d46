package org.pcrm.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every package says what it is for; read from the sources, since the compiled form keeps no comments. */
class ThePackagesTest {

    private static final Pattern SPOKEN = Pattern.compile("\\A/\\*\\*\\s*\\S.*?\\*/\\s*package ", Pattern.DOTALL);

    @Test
    void a_package_without_a_word_is_found(@TempDir Path sources) throws IOException {
        var silent = Files.createDirectories(sources.resolve("silent"));
        Files.writeString(silent.resolve("Silent.java"), "package silent; class Silent {}");

        assertThat(packagesWithoutAWord(sources)).containsExactly(silent);
    }

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        try (var rooms = Files.list(Path.of(".."))) {
            var sources = rooms.map(room -> room.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .toList();

            assertThat(sources)
                    .isNotEmpty()
                    .allSatisfy(room -> assertThat(packagesWithoutAWord(room)).isEmpty());
        }
    }

    private static List<Path> packagesWithoutAWord(Path sources) throws IOException {
        try (var files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(Predicate.not(ThePackagesTest::says))
                    .toList();
        }
    }

    private static boolean says(Path directory) {
        var words = directory.resolve("package-info.java");
        try {
            return Files.exists(words)
                    && SPOKEN.matcher(Files.readString(words)).find();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
