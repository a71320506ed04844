package io.github.yieldstick.corpus;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every step that a scenario may use: a closed vocabulary, held to the step class by a test. */
public enum Glossary {
    /** Globals that the host lacks, before the helper is loaded. */
    HOST(Glossary.HOST_TEXT, "names of globals in place of V, with commas between them"),
    /** A script around the generator; its names can be used in body, calls and values. */
    SURROUNDING_CODE(Glossary.SURROUNDING_CODE_TEXT, "a doc string of JavaScript"),
    /** What the body gets as {@code this}; undefined where the step is left out. */
    THIS_ARGUMENT(Glossary.THIS_ARGUMENT_TEXT, "an expression of JavaScript in place of V"),
    /** The statements of the generator's body, with {@code _a} as the state. */
    GENERATOR_BODY(Glossary.GENERATOR_BODY_TEXT, "a doc string of JavaScript"),
    /** A program as people write it, which the compiler lowers; the generator that is driven is its {@code gen}. */
    GENERATOR_SOURCE(Glossary.GENERATOR_SOURCE_TEXT, "a doc string of JavaScript"),
    /** That ECMAScript does otherwise than the compiler's output, where the standard says so, and why. */
    ECMASCRIPT(Glossary.ECMASCRIPT_TEXT, "a section of ECMAScript with its name, a colon and a sentence in place of V"),
    /** That GraalJS does otherwise than ECMAScript, or cannot run the program at all, and why the rows are right. */
    GRAALJS(Glossary.GRAALJS_TEXT, "a section of ECMAScript, a colon and what GraalJS does in place of V"),
    /** The calls, in order, and what is expected of each. */
    CALLS(Glossary.CALLS_TEXT, "a table");

    /** As the step class names it. */
    public static final String HOST_TEXT = "a host without {}";

    /** As the step class names it. */
    public static final String SURROUNDING_CODE_TEXT = "the surrounding code";

    /** As the step class names it. */
    public static final String THIS_ARGUMENT_TEXT = "thisArg is {}";

    /** As the step class names it. */
    public static final String GENERATOR_BODY_TEXT = "the generator body";

    /** As the step class names it. */
    public static final String GENERATOR_SOURCE_TEXT = "the generator source";

    /** As the step class names it. */
    public static final String ECMASCRIPT_TEXT = "ECMAScript differs: {}";

    /** As the step class names it. */
    public static final String GRAALJS_TEXT = "GraalJS differs: {}";

    /** As the step class names it. */
    public static final String CALLS_TEXT = "each call completes as follows";

    private final String text;
    private final String takes;
    private final Pattern pattern;

    Glossary(String text, String takes) {
        this.text = text;
        this.takes = takes;
        this.pattern = Pattern.compile(text.replace("{}", "(.+)"));
    }

    /** The step as it is written, with {@code {}} for what varies. */
    public String text() {
        return text;
    }

    /** The step that is written so. */
    static Optional<Glossary> find(String written) {
        return Arrays.stream(values())
                .filter(step -> step.pattern.matcher(written).matches())
                .findFirst();
    }

    /** What stands in the place of {@code {}}. */
    String variable(String written) {
        Matcher matcher = pattern.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(written + " is not the step " + text);
        }
        return matcher.group(1);
    }

    /** The whole vocabulary in one sentence. */
    static String all() {
        return Arrays.stream(values())
                .map(step -> "\"" + step.text.replace("{}", "V") + "\" (" + step.takes + ")")
                .collect(Collectors.joining(", "));
    }
}
