package io.github.yieldstick.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The engine's README, held to the tests that it shows parts of. */
class ReadmeTest {
    private static final Path TESTS = Path.of("src/test/java/io/github/yieldstick/engine");

    /** Without what a formatter decides. */
    private static String bare(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void shows_code_that_stands_in_a_test() throws IOException {
        String tested = bare(Files.readString(TESTS.resolve("typed/TourTest.java"))
                + Files.readString(TESTS.resolve("async/AsyncTourTest.java")));
        List<String> shown = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(shown)
                .hasSizeGreaterThan(10)
                .allSatisfy(block -> assertThat(tested).contains(bare(block)));
    }

    @Test
    void links_to_files_that_are_there() throws IOException {
        Matcher links = Pattern.compile("]\\(([^)#]+)\\)").matcher(Files.readString(Path.of("README.md")));
        assertThat(links.results().map(link -> Path.of(link.group(1))))
                .isNotEmpty()
                .allMatch(Files::exists);
    }
}
