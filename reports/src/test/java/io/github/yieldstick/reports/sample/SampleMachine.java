package io.github.yieldstick.reports.sample;

import io.github.yieldstick.reports.machine.MachineFacts;
import io.github.yieldstick.reports.machine.MachineFacts.Change;
import io.github.yieldstick.reports.machine.MachineFacts.HelperText;
import io.github.yieldstick.reports.machine.MachineFacts.Piece;
import java.util.List;

/** Facts of a machine that is much smaller than the real one. */
public final class SampleMachine {

    private static final String NEWEST = """
            __generator = function (thisArg, body) {
                var _ = { label: 0 }, ran = false;
                return { next: function () { return { value: ran ? void 0 : body.call(thisArg, _)[1], done: ran = true }; } };
            };""";

    private SampleMachine() {}

    public static MachineFacts facts() {
        return new MachineFacts(
                List.of(
                        new HelperText("1.1.0", "tslib 1.5.0", 7, NEWEST.replace("label: 0", "label: 0 ")),
                        new HelperText("1.9.2", "tslib 2.4.0", 8, NEWEST),
                        new HelperText("2.7.0", "tslib 2.8.1", 9, NEWEST)),
                List.of(piece("label: 0", "the label is 0 at the start", "PRO.4"), piece("ran ? void 0", "knows the end", "X.1")),
                List.of(
                        change("F1", "0 }", "1", 12, "PRO.4-01", "PRO.4-02", "STA.12-01"),
                        change("F2", "ran = true", "", 1, "GEN.9-01"),
                        change("F3", "false", "null", 0)),
                List.of(),
                List.of());
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
