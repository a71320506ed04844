package io.github.yieldstick.facade;

import io.github.yieldstick.oracle.Cut;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody's Java code threw, in words, with what caused it. The code may be as wrong there as anywhere. */
public final class ThrownText {
    private static final int MOST = 5;

    private ThrownText() {}

    /** The thrown object's class and message, and those of its causes. */
    public static String of(Throwable thrown) {
        List<String> sentences = new ArrayList<>();
        try {
            for (@Nullable Throwable each = thrown; each != null && sentences.size() < MOST; each = each.getCause()) {
                sentences.add(Cut.of(String.valueOf(each)));
            }
        } catch (RuntimeException | Error hostile) {
            sentences.add(thrown.getClass().getName());
        }
        return String.join(", caused by ", sentences);
    }
}
