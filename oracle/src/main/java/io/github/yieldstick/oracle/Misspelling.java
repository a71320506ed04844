package io.github.yieldstick.oracle;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells a name that a case has misspelled from one that it is right to fail for. What nothing declares makes an error of the
 * same class and text as a name that is used too early, or that the host lacks on purpose.
 *
 * @param code all JavaScript of the case, without its calls
 * @param lacking names that the host lacks on purpose
 */
record Misspelling(String code, List<String> lacking) {

    Misspelling {
        lacking = List.copyOf(lacking);
    }

    static Misspelling in(Program program) {
        String code = program.surroundingCode().code()
                + "\n;" + program.thisArgument().code()
                + "\n;" + program.body().code();
        return new Misspelling(code, program.missing());
    }

    static Misspelling in(Text source) {
        return new Misspelling(source.code(), List.of());
    }

    /** Whether a name for which an error came out of that call is a fault of the case's text. */
    boolean is(String name, Call call) {
        String all = code + "\n;" + call.code();
        return !lacking.contains(name)
                && !all.contains(name + " is not defined") // an error that the case makes itself
                && !declaration(name).matcher(all).find();
    }

    /** Of a kind before which the name may be used too early. */
    private static Pattern declaration(String name) {
        String quoted = Pattern.quote(name);
        return Pattern.compile(
                "\\b(?:let|const)\\b(?:[^;=]*|[^;{}()]*,\\s*)(?<![\\w$])%s(?![\\w$])|\\bclass\\s+%1$s(?![\\w$])"
                        .formatted(quoted));
    }
}
