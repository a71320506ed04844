package io.github.yieldstick.exec;

import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.Helper;
import io.github.yieldstick.oracle.ProgramFault;
import io.github.yieldstick.oracle.ProgramRun;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Text;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs programs one after the other, each in a realm of its own. */
public final class ProgramRunner {
    /** A program is not a case: it may work, as long as it comes to an end. */
    private static final long STATEMENTS = 500_000_000;

    private final Realms realms;
    /** The same preludes go before thousands of programs. */
    private final Map<String, Text> preludes = new HashMap<>();

    public ProgramRunner(Realms realms) {
        this.realms = realms;
    }

    /**
     * Runs a program.
     *
     * @param helper what serves {@code __generator}
     * @param before the files that are loaded before it
     * @param file the program
     * @param limit how long it may take
     * @throws io.github.yieldstick.engines.WrongUsage if a prelude cannot be read
     */
    public ProgramResult run(Helper helper, List<String> before, String file, Duration limit) {
        try {
            List<Text> texts = before.stream()
                    .map(each -> preludes.computeIfAbsent(each, ProgramRunner::read))
                    .toList();
            return ProgramResult.of(
                    file, ProgramRun.run(realms, new Bounds(STATEMENTS, limit), helper, texts, read(file)));
        } catch (Unreadable unreadable) {
            return ProgramResult.failed(file, "unreadable", String.valueOf(unreadable.getMessage()));
        } catch (ProgramFault fault) {
            return ProgramResult.failed(file, "stopped", String.valueOf(fault.getMessage()));
        }
    }

    private static Text read(String file) {
        try {
            return Text.of(file, Files.readString(Path.of(file)));
        } catch (CharacterCodingException binary) {
            throw new Unreadable(file + ": expected JavaScript in UTF-8, found other bytes");
        } catch (IOException unreadable) {
            throw new Unreadable(file + ": cannot be read: " + unreadable.getMessage());
        }
    }

    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unreadable(String message) {
            super(message);
        }
    }
}
