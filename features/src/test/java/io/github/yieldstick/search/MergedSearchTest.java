package io.github.yieldstick.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yieldstick.engines.WrongUsage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergedSearchTest {
    @TempDir
    private Path folder;

    private static SearchFile.Fault fault(String key, int times) {
        return new SearchFile.Fault(
                key, "LOW.3", times, "--seed 1 --program 7", "     " + key + "\n", "# " + key + "\n", "");
    }

    private Path shard(String shard, long seed, SearchFile.Fault... faults) {
        Path path = folder.resolve(shard.replace('/', '-'));
        SearchFile.Subject subject = new SearchFile.Subject(
                "a compiler", 100, 3, List.of(faults), List.of(), List.of("b", shard), List.of("1"));
        SearchFile.of(seed, Shard.of(shard), List.of(subject)).write(path);
        return path;
    }

    @Test
    void what_is_one_fault_in_several_shards_is_one_in_the_whole() {
        SearchFile merged = MergedSearch.of(List.of(
                shard("1/3", 1, fault("one", 2), fault("two", 1)),
                shard("2/3", 1, fault("two", 4), fault("three", 1))));
        assertThat(merged.shards()).containsExactly("1/3", "2/3");
        SearchFile.Subject subject = merged.subjects().get(0);
        assertThat(subject.tried()).isEqualTo(200);
        assertThat(subject.undecided()).isEqualTo(6);
        assertThat(subject.reached()).containsExactly("1/3", "2/3", "b");
        assertThat(subject.faults())
                .extracting(fault -> fault.key() + " " + fault.times())
                .containsExactly("one 2", "two 5", "three 1");
        assertThat(MergedSearch.missing(merged)).isEqualTo("Not there: the shards 3/3.");
    }

    @Test
    void nothing_is_missing_where_all_shards_are_there() {
        assertThat(MergedSearch.missing(MergedSearch.of(List.of(shard("2/2", 1), shard("1/2", 1)))))
                .isEmpty();
    }

    @Test
    void a_file_is_read_as_it_was_written() {
        Path path = shard("1/1", 5, fault("one", 2));
        assertThat(SearchFile.in(path)).hasValueSatisfying(read -> {
            assertThat(read.seed()).isEqualTo(5);
            assertThat(read.subjects().get(0).faults()).containsExactly(fault("one", 2));
        });
    }

    @Test
    void what_cannot_be_merged_is_refused_in_a_sentence() throws IOException {
        Path first = shard("1/2", 1);
        refused("found no search.json in it", first, folder.resolve("nowhere"));
        refused("found 1/2, which is in", first, first.resolve("../1-2"));
        Path other = shard("2/2", 9);
        refused("expected a search of seed 1", first, other);
        Files.writeString(other.resolve(SearchFile.NAME), "{");
        refused("found a file that is none", first, other);
    }

    private static void refused(String sentence, Path... folders) {
        assertThatThrownBy(() -> MergedSearch.of(List.of(folders)))
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining(sentence);
    }
}
