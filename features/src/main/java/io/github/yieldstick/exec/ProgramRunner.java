package io.github.yieldstick.exec;

import io.github.yieldstick.judge.Budget;
import io.github.yieldstick.judge.ReadyEngine;
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
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Runs programs in this process, each in a realm of its own. Safe for use by several threads. */
public final class ProgramRunner {
    /** A program is not a case: it may work, as long as it comes to an end. */
    private static final long STATEMENTS = 500_000_000;

    private final Realms realms;
    /** The same preludes go before thousands of programs. */
    private final Map<Path, Text> preludes = new ConcurrentHashMap<>();

    public ProgramRunner(Realms realms) {
        this.realms = realms;
    }

    /**
     * Runs a program on an engine; what cannot be read fails the program.
     *
     * @param engine serves {@code __generator}
     * @param before the files that are loaded before it
     * @param file the program
     * @param limit how long it may take
     */
    public ProgramResult run(ReadyEngine engine, List<Path> before, Path file, Duration limit) {
        String name = file.toString();
        try {
            List<Text> texts = before.stream()
                    .map(each -> preludes.computeIfAbsent(each, ProgramRunner::read))
                    .toList();
            Text program = read(file);
            Helper helper = engine.seat(name, Budget.USUAL).forProgram();
            return ProgramResult.of(
                    name, engine.id(), ProgramRun.run(realms, new Bounds(STATEMENTS, limit), helper, texts, program));
        } catch (Unreadable unreadable) {
            return ProgramResult.notRun(name, engine.id(), "unreadable", String.valueOf(unreadable.getMessage()));
        } catch (ProgramFault fault) {
            return ProgramResult.notRun(name, engine.id(), "stopped", String.valueOf(fault.getMessage()));
        }
    }

    private static Text read(Path file) {
        try {
            return Text.of(file.toString(), Files.readString(file));
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
