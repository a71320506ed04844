package io.github.yieldstick.record;

import io.github.yieldstick.corpus.Calls;
import io.github.yieldstick.oracle.Call;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Program;
import io.github.yieldstick.oracle.Text;
import java.util.List;
import java.util.stream.IntStream;

/** Recordings for tests, written small. */
final class Recordings {
    private Recordings() {}

    static Recording of(String surroundingCode, String body, String... calls) {
        return new Recording("my.js", program(surroundingCode, body), calls(calls), newest(), false);
    }

    static Program program(String surroundingCode, String body) {
        return new Program(text(surroundingCode), text("undefined"), text(body));
    }

    static Text text(String code) {
        return Text.of("my.js", code);
    }

    static List<Call> calls(String... calls) {
        return IntStream.range(0, calls.length)
                .mapToObj(
                        i -> Calls.split(new Text("calls", i + 1, 0, calls[i])).get(0))
                .toList();
    }

    static HelperText newest() {
        return HelperText.newest();
    }
}
