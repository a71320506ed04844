package io.github.yieldstick.run;

import io.github.yieldstick.bundled.JavaEngine;
import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.judge.Candidate;
import io.github.yieldstick.judge.Seat;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.plugin.Capability;
import io.github.yieldstick.plugin.EngineDescription;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds engines by the names under which they are asked for. */
final class Engines {
    private static final String FORMS = "java or java@R, with R one of " + HelperText.revisions()
            + ", or tslib@V, with V one of "
            + Arrays.stream(HelperText.values()).map(HelperText::release).toList();

    private Engines() {}

    /** The bundled engine in every revision, oldest first: what is judged where nothing was asked for. */
    static List<Candidate> bundled() {
        return Arrays.stream(Revision.values()).map(Engines::java).toList();
    }

    /**
     * The engines of those names, separated by commas.
     *
     * @throws WrongUsage for a name that no engine has
     */
    static List<Candidate> named(String names) {
        return Stream.of(names.split(",")).map(String::strip).map(Engines::find).toList();
    }

    private static Candidate find(String name) {
        String kind = name.replaceFirst("@.*", "");
        String version = name.substring(kind.length()).replaceFirst("@", "");
        if (kind.equals("java")) {
            return Arrays.stream(Revision.values())
                    .filter(revision ->
                            revision.id().equals(version) || (version.isEmpty() && revision == Revision.newest()))
                    .findFirst()
                    .map(Engines::java)
                    .orElseThrow(() -> unknown(name));
        }
        if (kind.equals("tslib")) {
            return Arrays.stream(HelperText.values())
                    .filter(text -> text.release().equals(version))
                    .findFirst()
                    .map(Engines::tslib)
                    .orElseThrow(() -> unknown(name));
        }
        throw unknown(name);
    }

    private static WrongUsage unknown(String name) {
        return new WrongUsage("there is no engine \"" + name + "\"; write " + FORMS + ".");
    }

    private static Candidate java(Revision revision) {
        return Candidate.of("java@" + revision.id(), new JavaEngine(revision));
    }

    private static Candidate tslib(HelperText text) {
        EngineDescription description =
                new EngineDescription("tslib", text.release(), text.revision(), Set.of(Capability.values()));
        return new Candidate("tslib@" + text.release(), description, () -> Seat.of(text));
    }
}
