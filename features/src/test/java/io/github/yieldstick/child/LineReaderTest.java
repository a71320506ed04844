package io.github.yieldstick.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {
    private static final int LONGEST = 1 << 20;

    private final List<String> told = new ArrayList<>();

    @Test
    void each_line_is_told_without_its_end() throws Exception {
        read("one\ntwo\n\nfour\n");
        assertThat(told).containsExactly("one", "two", "", "four");
    }

    @Test
    void the_last_line_may_lack_its_end() throws Exception {
        read("one\nha");
        assertThat(told).containsExactly("one", "ha");
    }

    @Test
    void a_line_comes_together_from_pieces() throws Exception {
        byte[] bytes = "größer\nals\n".getBytes(StandardCharsets.UTF_8);
        read(new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(1, length));
            }
        });
        assertThat(told).containsExactly("größer", "als");
    }

    @Test
    void a_line_in_another_encoding_is_told_as_such() throws Exception {
        read(new ByteArrayInputStream("größer\nals\n".getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(told).containsExactly("not UTF-8: gr\uFFFD\uFFFDer", "als");
    }

    @Test
    void the_longest_line_is_told_whole() throws Exception {
        String longest = "x".repeat(LONGEST);
        read(longest + "\nshort\n");
        assertThat(told).containsExactly(longest, "short");
    }

    @Test
    void of_a_longer_one_no_more_than_the_beginning_is_kept() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < 5; i++) {
            bytes.writeBytes("y".repeat(LONGEST).getBytes(StandardCharsets.UTF_8));
        }
        bytes.writeBytes("\nshort\n".getBytes(StandardCharsets.UTF_8));
        read(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(told).containsExactly("too long: " + "y".repeat(200), "short");
    }

    private void read(String text) throws Exception {
        read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void read(InputStream in) throws Exception {
        new LineReader(in, LONGEST).readAll(new LineReader.Listener() {
            @Override
            public void line(String line, boolean isUtf8) {
                told.add(isUtf8 ? line : "not UTF-8: " + line);
            }

            @Override
            public void tooLong(String beginning) {
                told.add("too long: " + beginning);
            }
        });
    }
}
