package io.github.yieldstick.reports.sample;

import io.github.yieldstick.reports.machine.MachineFacts;
import io.github.yieldstick.reports.machine.MachineFacts.Change;
import io.github.yieldstick.reports.machine.MachineFacts.Decision;
import io.github.yieldstick.reports.machine.MachineFacts.HelperText;
import io.github.yieldstick.reports.machine.MachineFacts.Piece;
import io.github.yieldstick.reports.machine.MachineFacts.Script;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Facts of a machine that is much smaller than the real one. */
public final class SampleMachine {

    private static final String NEWEST = """
            __generator = function (thisArg, body) {
                var _ = { label: 0 }, ran = false;
                return { next: function () { return { value: ran ? void 0 : body.call(thisArg, _)[1], done: ran = true }; } };
            };""";

    private static final List<String> RECORDER =
            List.of("looks", "names", "values", "stacks", "trace", "calls", "expressions");

    private SampleMachine() {}

    public static MachineFacts facts() {
        return new MachineFacts(
                List.of(
                        new HelperText("1.1.0", "tslib 1.5.0", 7, NEWEST.replace("label: 0", "label: 0 ")),
                        new HelperText("1.9.2", "tslib 2.4.0", 8, NEWEST),
                        new HelperText("2.7.0", "tslib 2.8.1", 9, NEWEST)),
                List.of(
                        piece("label: 0", "the label is 0 at the start", "PRO.4"),
                        piece("ran ? void 0", "knows the end", "X.1")),
                List.of(
                        change("F1", "0 }", "1", 12, "PRO.4-01", "PRO.4-02", "STA.12-01"),
                        change("F2", "ran = true", "", 1, "GEN.9-01"),
                        change("F3", "false", "null", 0)),
                Stream.of(
                                "verb TAKE",
                                "verb ANSWER_NEXT",
                                "operation START",
                                "operation RESUME_WITH_VALUE",
                                "operation SUSPEND",
                                "operation ENTER_FINALLY_TO_RETURN",
                                "operation ENTER_FINALLY_FROM_TRY",
                                "operation REPLACE_PENDING",
                                "operation CARRY_ON",
                                "operation COMPLETE_WITH_VALUE")
                        .map(SampleMachine::decision)
                        .toList(),
                RECORDER.stream().map(SampleMachine::script).toList());
    }

    private static Decision decision(String named) {
        String[] words = named.split(" ", -1);
        return new Decision(words[0], words[1], "decides " + words[1] + " <so>", "", List.of("PRO.4", "OP2.1"));
    }

    /** The real one: the scripts that write values down are the same in every report. */
    private static Script script(String name) {
        Path file = Path.of("..", "oracle", "src", "main", "resources", "io", "github", "yieldstick", "oracle")
                .resolve(Path.of("recorder", name + ".js"));
        try {
            return new Script(name, Files.readString(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Piece piece(String code, String does, String clause) {
        int from = NEWEST.indexOf(code);
        return new Piece(from, from + code.length(), does, List.of(clause));
    }

    private static Change change(String id, String code, String is, int cases, String... first) {
        int from = NEWEST.indexOf(code);
        return new Change(id, from, from + code.length(), code, is, cases, List.of(first));
    }
}
