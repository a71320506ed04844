package io.github.yieldstick.reports.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.sample.SampleMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineFileTest {

    @TempDir
    private Path folder;

    @Test
    void what_is_written_is_read_again() throws IOException {
        MachineFile.write(SampleMachine.facts(), folder.resolve("new"));

        assertThat(MachineFile.in(folder.resolve("new"))).contains(SampleMachine.facts());
    }

    @Test
    void a_report_goes_without_where_none_is_there_or_it_is_of_another_kit() throws IOException {
        assertThat(MachineFile.in(folder)).isEmpty();

        Files.writeString(folder.resolve(MachineFile.NAME), "{\"texts\": 7}");
        assertThat(MachineFile.in(folder)).isEmpty();
    }
}
