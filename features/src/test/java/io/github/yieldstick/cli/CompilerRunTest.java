package io.github.yieldstick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code yieldstick run --compiler}, with compilers that stand for TypeScript. */
class CompilerRunTest {
    /** One that leaves each source as it is. */
    private static final String COMPILER = """
            var ts = {
                version: "5.0.0",
                DiagnosticCategory: { Error: 1 },
                convertCompilerOptionsFromJson: function (options) { return { options: options, errors: [] }; },
                flattenDiagnosticMessageText: String,
                transpileModule: function (code) { return { outputText: code, diagnostics: [] }; }
            };
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... more) {
        List<String> arguments = new ArrayList<>(List.of("run", "--corpus", ".", "--tags", "@LOW.10"));
        arguments.addAll(List.of("--out", folder.resolve("report").toString()));
        arguments.addAll(List.of("--compiler-cache", folder.resolve("cache").toString()));
        arguments.addAll(List.of(more));
        return Main.execute(new PrintWriter(out, true), new PrintWriter(err, true), arguments.toArray(String[]::new));
    }

    private String compiler(String code) throws IOException {
        return "typescript:" + Files.writeString(folder.resolve("typescript.js"), code);
    }

    private String page(String address) throws IOException {
        return Files.readString(folder.resolve("report").resolve(address));
    }

    @Test
    void one_that_changes_nothing_passes() throws IOException {
        assertThat(run("--compiler", compiler(COMPILER))).isZero();
        assertThat(page("site/compilers.html")).contains("1 compiler is judged by what it emits for ");
        assertThat(page("report.json")).contains("\"kind\" : \"compiler\"");
    }

    @Test
    void one_that_errs_ends_with_1_and_is_shown_with_what_it_emits() throws IOException {
        String erring = COMPILER.replace("outputText: code", "outputText: code.replace('break B', 'break C')");

        assertThat(run("--compiler", compiler(erring))).isEqualTo(1);
        assertThat(out.toString()).contains("LOW.10-01 does-not-load on TypeScript");
        assertThat(page("site/compilers/LOW.10-01.html")).contains("break C", "The emitted text");
        assertThat(page("site/compilers/LOW.10-01.js")).contains("break B");
        assertThat(page("junit.xml")).contains("type=\"does-not-load\"");
    }

    @Test
    void its_failures_can_be_declared() throws IOException {
        String erring = COMPILER.replace("outputText: code", "outputText: code.replace('break B', 'break C')");
        String compiler = compiler(erring);
        run("--compiler", compiler);
        String known = folder.resolve("known.yaml").toString();
        Main.execute(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                "known",
                folder.resolve("report").toString(),
                "--out",
                known);
        String explained = Files.readString(Path.of(known)).replaceAll("(?m)reason: .*", "reason: 'It is meant so.'");
        Files.writeString(Path.of(known), explained);

        assertThat(run("--compiler", compiler, "--known", known)).isZero();
    }

    @Test
    void its_options_are_part_of_its_name() throws IOException {
        run("--compiler", compiler(COMPILER) + "[removeComments=true]", "--compiler-option", "target=es2015");

        assertThat(out.toString()).contains("TypeScript[removeComments=true,target=es2015]");
    }

    @Test
    void one_that_is_none_ends_with_3_and_a_sentence() throws IOException {
        assertThat(run("--compiler", compiler("not JavaScript"))).isEqualTo(3);
        assertThat(err.toString())
                .contains("name the file typescript.js of a compiler.")
                .doesNotContain("\tat ");
    }

    @Test
    void cases_about_compilers_ask_for_one() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("name a compiler by --compiler");
    }

    @Test
    void compilers_are_not_watched() throws IOException {
        assertThat(run("--watch", "--compiler", compiler(COMPILER))).isEqualTo(2);
        assertThat(err.toString()).contains("compilers are not watched");
    }
}
