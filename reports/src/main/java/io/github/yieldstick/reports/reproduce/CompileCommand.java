package io.github.yieldstick.reports.reproduce;

import io.github.yieldstick.reports.run.Run;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How to run a program natively and as a compiler makes it, without the kit. */
public final class CompileCommand {
    private static final String TYPESCRIPT =
            "npx -y -p typescript@%s tsc --target es5 --downlevelIteration%s --allowJs --outDir out %s";
    private static final String SWC =
            "npx -y -p @swc/cli -p @swc/core@%s swc %s -d out -C jsc.target=es5 -C isModule=false";
    private static final String BABEL =
            "npx -y -p @babel/cli@%1$s -p @babel/core@%1$s -p @babel/preset-env@%1$s babel %2$s -d out --presets @babel/preset-env"
                    + " --source-type script";
    private static final String CLOSURE =
            "java -jar closure-compiler-%s.jar --language_out ECMASCRIPT5_STRICT --compilation_level WHITESPACE_ONLY --js %s"
                    + " --js_output_file out/%2$s";

    private CompileCommand() {}

    /**
     * The commands, each of which is a line for a shell; what the first and the last of them print has to be the same.
     *
     * @param compilers those that do the same, of which the last is called whose call is known
     */
    public static List<String> of(String caseId, List<Run.EngineRecord> compilers) {
        String file = Reproduction.fileName(caseId);
        String compile = compilers.stream()
                .flatMap(compiler -> known(file, compiler).stream())
                .reduce((older, newer) -> newer)
                .orElse("# compile " + file + " to ES5, into out/" + file);
        return List.of("node " + file, compile, "node out/" + file);
    }

    private static Optional<String> known(String file, Run.EngineRecord compiler) {
        String version = compiler.version();
        String major = version.replaceFirst("\\..*", "");
        return switch (compiler.name().toLowerCase(Locale.ROOT)) {
            case "typescript" ->
                Optional.of(TYPESCRIPT.formatted(version, major.equals("6") ? " --ignoreDeprecations 6.0" : "", file));
            case "swc" -> Optional.of(SWC.formatted(version, file));
            case "babel" -> Optional.of(BABEL.formatted(major, file));
            case "closure compiler" -> Optional.of(CLOSURE.formatted(version, file));
            default -> Optional.empty();
        };
    }
}
