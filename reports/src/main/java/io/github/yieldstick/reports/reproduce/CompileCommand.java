package io.github.yieldstick.reports.reproduce;

import io.github.yieldstick.reports.run.Run;
import java.util.List;
import java.util.Locale;

/** How to run a program natively and as a compiler makes it, without the kit. */
public final class CompileCommand {

    private CompileCommand() {}

    /** The commands, each of which is a line for a shell; what they print differs. */
    public static List<String> of(String caseId, Run.EngineRecord compiler) {
        String file = Reproduction.fileName(caseId);
        String version = compiler.version();
        String compile =
                switch (compiler.name().toLowerCase(Locale.ROOT)) {
                    case "typescript" ->
                        "npx -y -p typescript@%s tsc --target es5 --downlevelIteration --allowJs --outDir out %s"
                                .formatted(version, file);
                    case "swc" ->
                        "npx -y -p @swc/cli -p @swc/core@%s swc %s -d out -C jsc.target=es5 -C isModule=false"
                                .formatted(version, file);
                    case "babel" ->
                        "npx -y -p @babel/cli@%1$s -p @babel/core@%1$s -p @babel/preset-env@%1$s babel %2$s -d out --presets @babel/preset-env --source-type script"
                                .formatted(version.replaceFirst("\\..*", ""), file);
                    case "closure compiler" ->
                        "java -jar closure-compiler-%s.jar --language_out ECMASCRIPT5_STRICT --compilation_level WHITESPACE_ONLY --js %s --js_output_file out/%2$s"
                                .formatted(version, file);
                    default -> "# compile " + file + " to ES5, into out/" + file;
                };
        return List.of("node " + file, compile, "node out/" + file);
    }
}
