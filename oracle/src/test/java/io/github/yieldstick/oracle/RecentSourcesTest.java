package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graalvm.polyglot.Source;
import org.junit.jupiter.api.Test;

class RecentSourcesTest {
    private final RecentSources sources = new RecentSources();

    private static Source source(String file, int length) {
        return FileForm.SCRIPT.source(file, "x".repeat(length));
    }

    private List<String> held() {
        return List.of("1.js", "2.js", "3.js", "4.js").stream()
                .filter(file -> sources.holds(source(file, 300_000)))
                .toList();
    }

    @Test
    void whatWasUsedLongestAgoMakesRoom() {
        for (String file : List.of("1.js", "2.js", "3.js", "1.js", "1.js")) {
            sources.hold(source(file, 300_000));
        }
        assertThat(held()).containsExactly("1.js", "2.js", "3.js");

        sources.hold(source("4.js", 300_000));

        assertThat(held()).containsExactly("1.js", "3.js", "4.js");
    }

    @Test
    void manySmallTextsMakeRoomToo() {
        sources.hold(source("1.js", 300_000));

        for (int i = 0; i < 500; i++) {
            sources.hold(source("small " + i, 1));
        }

        assertThat(held()).isEmpty();
        assertThat(sources.holds(source("small 0", 1))).isTrue();
    }

    @Test
    void aTextThatHasNoRoomTakesNoneFromTheOthers() {
        sources.hold(source("1.js", 300_000));

        sources.hold(source("huge.js", 1_000_001));

        assertThat(held()).containsExactly("1.js");
        assertThat(sources.holds(source("huge.js", 1_000_001))).isFalse();
    }
}
