package io.github.yieldstick.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder {@code features} for tests, with the clause OP4.1 and what each test puts there. */
public record WorkingTree(Path folder) {

    /** The sentence of the clause. */
    public static final String STATEMENT = "It suspends with `{value: operand, done: false}`";

    /** Makes one without a scenario. */
    public static WorkingTree in(Path folder) throws IOException {
        WorkingTree tree = new WorkingTree(folder);
        Files.createDirectories(folder.resolve("scenarios/opcodes"));
        tree.write("errata.yaml", "[]");
        tree.write("clauses.yaml", clauses(STATEMENT));
        return tree;
    }

    /** A registry with the clause in those words. */
    public static String clauses(String statement) {
        return """
                - chapter: OP4
                  title: Yield
                  clauses:
                    - id: OP4.1
                      statement: '%s'
                      source: 'The __generator helper, Opcodes'
                      status: must
                """.formatted(statement);
    }

    /** Puts a text there. */
    public Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** The kit's texts as they stand there. */
    public CorpusFolder texts() {
        return new CorpusFolder(folder);
    }

    /** A feature file of the clause with those scenarios. */
    public static String feature(String... scenarios) {
        return """
                Feature: Yield

                  @OP4.1
                  Rule: OP4.1 %s

                """.formatted(STATEMENT) + String.join("\n", scenarios);
    }

    /** A scenario whose body yields 1, and which expects a completion. */
    public static String yielding(String id, String completes) {
        return """
                    Scenario: [%s] yields
                      Given the generator body
                        \"""js
                        return [4 /*yield*/, 1];
                        \"""
                      Then each call completes as follows
                        | call   | completes | labels |
                        | next() | %s | 0      |
                """.formatted(id, completes);
    }

    /** A scenario from source whose generator yields a value, and which expects just that. */
    public static String fromSource(String id, String value) {
        return """
                    Scenario: [%s] yields
                      Given the generator source
                        \"""js
                        var gen = (function* () { yield %s; })();
                        \"""
                      Then each call completes as follows
                        | call   | completes |
                        | next() | yields %2$s |
                """.formatted(id, value);
    }
}
