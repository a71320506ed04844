package io.github.yieldstick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yieldstick.engines.WrongUsage;
import io.github.yieldstick.search.SearchFile;
import io.github.yieldstick.search.Shard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchFolderTest {
    @TempDir
    private Path path;

    private static SearchFile search(long seed, String... keys) {
        List<SearchFile.Fault> faults = Stream.of(keys)
                .map(key -> new SearchFile.Fault(key, "LOW." + keys.length, 1, "--seed 1", "", "# " + key + "\n", ""))
                .toList();
        return SearchFile.of(
                seed,
                Shard.WHOLE,
                List.of(new SearchFile.Subject("helper:a b.js", 10, 0, faults, List.of(), List.of(), List.of())));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> path.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void what_an_earlier_search_has_left_is_replaced_and_nothing_else() throws IOException {
        Files.writeString(path.resolve("mine.txt"), "mine");
        new SearchFolder(path, false).write(search(1, "one", "two"));
        assertThat(files())
                .containsExactly(
                        "helper-a-b.js/1-LOW.2.feature", "helper-a-b.js/2-LOW.2.feature", "mine.txt", "search.json");
        new SearchFolder(path, false).write(search(2, "three"));
        assertThat(files()).containsExactly("helper-a-b.js/1-LOW.1.feature", "mine.txt", "search.json");
    }

    @Test
    void a_search_goes_on_only_where_that_is_asked_for() {
        new SearchFolder(path, false).write(search(1, "one"));
        assertThat(new SearchFolder(path, false).earlier(1, Shard.WHOLE)).isEmpty();
        assertThat(new SearchFolder(path, true).earlier(1, Shard.WHOLE)).contains(search(1, "one"));
        assertThat(new SearchFolder(path.resolve("new"), true).earlier(1, Shard.WHOLE))
                .isEmpty();
    }

    @Test
    void another_search_does_not_go_on() {
        new SearchFolder(path, false).write(search(1, "one"));
        assertThatThrownBy(() -> new SearchFolder(path, true).earlier(2, Shard.of("3/4")))
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining("--resume: expected in")
                .hasMessageContaining("a search of seed 2, shard 3/4, found one of seed 1, shard 1/1");
    }
}
