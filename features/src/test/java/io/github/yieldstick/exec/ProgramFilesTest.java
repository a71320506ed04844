package io.github.yieldstick.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.yieldstick.engines.WrongUsage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Which files are programs. */
class ProgramFilesTest {
    @TempDir
    private Path folder;

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "");
    }

    private List<String> found(Path... named) {
        return ProgramFiles.among(List.of(named)).files().stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    @Test
    void those_of_a_folder_are_in_the_order_of_their_names() throws IOException {
        file("b.js");
        file("a/c.mjs");
        file("a/b.cjs");
        file("a/notes.txt");
        assertThat(found(folder)).containsExactly("a/b.cjs", "a/c.mjs", "b.js");
    }

    @Test
    void one_that_is_named_twice_is_there_once() throws IOException {
        Path second = file("b.js");
        file("a.js");
        assertThat(found(second, folder, folder.resolve("../" + folder.getFileName() + "/a.js")))
                .containsExactly("b.js", "a.js");
    }

    @Nested
    @DisabledOnOs(OS.WINDOWS)
    class Links {
        @BeforeEach
        void files() throws IOException {
            file("programs/a.js");
            file("elsewhere/b.js");
        }

        private void link(String name, String target) throws IOException {
            Files.createSymbolicLink(folder.resolve(name), Path.of(target));
        }

        @Test
        void are_followed_to_folders_and_files() throws IOException {
            link("programs/more", "../elsewhere");
            link("programs/same.js", "a.js");
            assertThat(found(folder.resolve("programs"))).containsExactly("programs/a.js", "programs/more/b.js");
            link("all", "programs");
            assertThat(found(folder.resolve("all"))).containsExactly("all/a.js", "all/more/b.js");
        }

        @Test
        void that_go_round_or_nowhere_lose_nothing_but_themselves() throws IOException {
            link("programs/round", "..");
            link("programs/nowhere.js", "none.js");
            ProgramFiles found = ProgramFiles.among(List.of(folder));
            assertThat(found.files())
                    .containsExactly(folder.resolve("elsewhere/b.js"), folder.resolve("programs/a.js"));
            assertThat(found.leftOut())
                    .containsExactly(
                            folder.resolve("programs/nowhere.js") + " is left out: it is a link that leads nowhere.",
                            folder.resolve("programs/round") + " is left out: it is a link to a folder around it.");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_folder_that_may_not_be_read_is_told() throws IOException {
        file("programs/closed/a.js");
        Path closed = folder.resolve("programs/closed");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(closed), "a user who may read everything");
            assertThatExceptionOfType(WrongUsage.class)
                    .isThrownBy(() -> found(folder))
                    .withMessage("the folder " + closed
                            + " may not be read by this user; give it the right to, or name another.");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxrwxrwx"));
        }
    }
}
