package no.samspill.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What we write about the code names the tests that show it: none of them has gone, or been called something else since. */
class EveryTestThatIsNamedIsThereTest {
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+(?:Test|Properties))`");

    @Test
    void what_a_paper_points_to_is_there() throws IOException {
        Set<String> there = files(Path.of("src/test/java"), ".java").map(path -> path.getFileName().toString().replace(".java", "")).collect(Collectors.toSet());
        Set<String> named = new TreeSet<>();
        for (Path paper : Stream.concat(Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md"), Path.of("SECURITY.md")), files(Path.of("docs"), ".md")).toList()) {
            NAMED.matcher(Files.readString(paper)).results().map((MatchResult found) -> found.group(1)).filter(test -> !there.contains(test)).forEach(test -> named.add(paper + ": " + test));
        }
        assertThat(there).isNotEmpty();
        assertThat(named).isEmpty();
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(ending)).toList().stream();
        }
    }
}
