package io.github.yieldstick.run;

import io.github.yieldstick.compilers.CompilerForm;
import io.github.yieldstick.compilers.CompilerSettings;
import io.github.yieldstick.corpus.KitTexts;
import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.engines.EngineSettings;
import io.github.yieldstick.engines.SubjectNames;
import io.github.yieldstick.engines.WrongUsage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run is asked to be.
 *
 * @param engines what is judged
 * @param settings how engines are looked for
 * @param compilers which compilers are judged beside them, or alone
 * @param compilerSettings how these are looked for
 * @param isolation where their cases are judged
 * @param texts where the kit's own scenarios and what they rest on are taken from
 * @param scenarios folders and files with cases beside the kit's own
 * @param known the file of known failures
 * @param selection the words that narrow the run to some cases; empty for all
 * @param again the words of the command that makes the run again
 */
public record RunSetup(
        List<EngineForm> engines,
        EngineSettings settings,
        List<CompilerForm> compilers,
        CompilerSettings compilerSettings,
        Isolation isolation,
        KitTexts texts,
        List<Path> scenarios,
        Optional<Path> known,
        String selection,
        List<String> again) {

    /** The system properties that make a run what it is. */
    private static final List<String> PROPERTIES = List.of(
            "yieldstick.engine",
            "yieldstick.revision",
            "yieldstick.classpath",
            "yieldstick.isolation",
            "yieldstick.known",
            "cucumber.filter.tags",
            "cucumber.filter.name");

    public RunSetup {
        engines = List.copyOf(engines);
        compilers = List.copyOf(compilers);
        scenarios = List.copyOf(scenarios);
        again = List.copyOf(again);
    }

    /** A run without compilers. */
    public RunSetup(
            List<EngineForm> engines,
            EngineSettings settings,
            Isolation isolation,
            KitTexts texts,
            List<Path> scenarios,
            Optional<Path> known,
            String selection,
            List<String> again) {
        this(
                engines,
                settings,
                List.of(),
                CompilerSettings.of("", Optional.empty()),
                isolation,
                texts,
                scenarios,
                known,
                selection,
                again);
    }

    /**
     * What the system properties ask for: {@code yieldstick.engine}, {@code yieldstick.revision},
     * {@code yieldstick.classpath}, {@code yieldstick.isolation}, {@code yieldstick.known}, and
     * Cucumber's filters.
     *
     * @param engines what is judged where {@code yieldstick.engine} says nothing
     * @throws WrongUsage if they ask for what there is not
     */
    static RunSetup fromProperties(List<EngineForm> engines) {
        return new RunSetup(
                property("yieldstick.engine")
                        .map(words -> EngineForm.all(List.of(words)))
                        .orElse(engines),
                new EngineSettings(property("yieldstick.classpath").orElse(""), property("yieldstick.revision")),
                property("yieldstick.isolation").map(Isolation::of).orElse(Isolation.AUTO),
                KitTexts.bundled(),
                List.of(),
                property("yieldstick.known").map(Path::of),
                Stream.of("cucumber.filter.tags", "cucumber.filter.name")
                        .flatMap(filter -> property(filter).stream())
                        .collect(Collectors.joining(" ")),
                mavenCommand());
    }

    private static List<String> mavenCommand() {
        Stream<String> settings =
                PROPERTIES.stream().flatMap(name -> property(name).map(value -> "-D" + name + "=" + value).stream());
        return Stream.concat(Stream.of("mvn", "verify"), settings).toList();
    }

    /**
     * The names that were given to engines and compilers.
     *
     * @throws WrongUsage if one was given to two
     */
    SubjectNames names() {
        SubjectNames names = new SubjectNames();
        Stream.concat(
                        engines.stream()
                                .filter(form -> form instanceof EngineForm.Named)
                                .map(EngineForm::id),
                        compilers.stream()
                                .filter(form -> form instanceof CompilerForm.Named)
                                .map(CompilerForm::id))
                .forEach(name -> {
                    if (!names.free(name).equals(name)) {
                        throw new WrongUsage(
                                "the name \"" + name
                                        + "\": expected a name of its own for each engine and compiler, found it twice; give another.");
                    }
                });
        return names;
    }

    /** A property that is set to nothing is not set: a build that hands it on may have nothing to hand on. */
    static Optional<String> property(String name) {
        return Optional.ofNullable(System.getProperty(name)).filter(value -> !value.isBlank());
    }
}
