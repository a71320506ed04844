package io.github.yieldstick;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KitCommitTest {

    @TempDir
    private Path root;

    @BeforeEach
    void make_a_checkout() throws IOException {
        write("features/clauses.yaml", "");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }

    private String found() {
        return KitCommit.above(root.resolve("features/target/classes"));
    }

    @Test
    void is_that_of_the_branch() throws IOException {
        write(".git/HEAD", "ref: refs/heads/main\n");
        write(".git/refs/heads/main", "0123abc\n");

        assertThat(found()).isEqualTo("0123abc");
    }

    @Test
    void is_that_of_a_branch_that_is_packed() throws IOException {
        write(".git/HEAD", "ref: refs/heads/main\n");
        write(".git/packed-refs", "# pack-refs\n4567def refs/heads/main\n");

        assertThat(found()).isEqualTo("4567def");
    }

    @Test
    void is_the_head_itself_where_no_branch_is_checked_out() throws IOException {
        write(".git/HEAD", "89ab\n");

        assertThat(found()).isEqualTo("89ab");
    }

    @Test
    void is_that_of_a_second_working_tree() throws IOException {
        write(".git", "gitdir: main/.git/worktrees/second\n");
        write("main/.git/worktrees/second/HEAD", "ref: refs/heads/second\n");
        write("main/.git/worktrees/second/commondir", "../..\n");
        write("main/.git/refs/heads/second", "cdef\n");

        assertThat(found()).isEqualTo("cdef");
    }

    @Test
    void is_unknown_outside_of_a_checkout_of_the_kit() throws IOException {
        assertThat(found()).isEmpty();
        write(".git/HEAD", "89ab\n");
        Files.delete(root.resolve("features/clauses.yaml"));
        assertThat(found()).isEmpty();
    }
}
