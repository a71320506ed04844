package io.github.yieldstick.record;

import io.github.yieldstick.oracle.Cut;
import io.github.yieldstick.record.WrittenValue.Expression;
import io.github.yieldstick.record.WrittenValue.Hole;
import io.github.yieldstick.record.WrittenValue.Listed;
import io.github.yieldstick.record.WrittenValue.Unnamed;
import io.github.yieldstick.record.WrittenValue.Untellable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the form in which the recorder writes a value. The form is made for people and does not tell everything apart; what
 * is read wrongly comes to light when the scenario is run.
 */
final class WrittenForm {
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern NUMBER = Pattern.compile("#(\\d+)");
    private static final Pattern KNOWN_SYMBOL = Pattern.compile("Symbol\\((Symbol\\.\\w+)\\)");
    private static final Pattern SYMBOL = Pattern.compile("Symbol\\([^)]*\\)");
    private static final Pattern WORD = Pattern.compile("[^\\s,\\]}]+");
    private static final Pattern FUNCTION =
            Pattern.compile("function(?: (?:(?:get|set|bound) )*(?:\\[[^\\]]*\\]|[^,\\]}]*))?");
    private static final Pattern TYPE_ERROR = Pattern.compile("TypeError(?! \")");
    private static final Pattern ERROR = Pattern.compile("([^\\s,\\]}\"{]+) (?=\")");
    private static final Pattern TOO_DEEP = Pattern.compile("\\[\\.\\.\\.\\]|\\{\\.\\.\\.\\}");
    private static final Pattern CLASS = Pattern.compile("([^\\s\"{}\\[\\],]+) (?=\\{)");
    private static final Pattern KEY = Pattern.compile("(.*?): ");
    private static final Pattern COMMENT = Pattern.compile(" /\\*[^*]*\\*+/");

    private static final Shape TOO_DEEP_SHAPE = new Shape.Untellable("an object that lies too deep in others");

    private final String text;
    private final Map<Integer, Shape> shapes;
    private int position;

    private WrittenForm(String text, Map<Integer, Shape> shapes) {
        this.text = text;
        this.shapes = shapes;
    }

    /**
     * Reads a value.
     *
     * @param shapes takes up the shapes of the objects that are met for the first time
     */
    static WrittenValue read(String text, Map<Integer, Shape> shapes) {
        WrittenForm form = new WrittenForm(text, shapes);
        try {
            WrittenValue value = form.value();
            return form.position == text.length() ? value : new Untellable("what reads " + text);
        } catch (NotInTheForm otherwise) {
            return new Untellable("what reads " + Cut.of(text));
        }
    }

    private WrittenValue value() {
        if (at("\"")) {
            return new Expression(taken(QUOTED).group());
        }
        if (at("#")) {
            return unnamed();
        }
        if (take("[")) {
            return new Listed(items());
        }
        if (take("(accessor)")) {
            return new Untellable("an object with an accessor");
        }
        return tried(KNOWN_SYMBOL)
                .<WrittenValue>map(symbol -> new Expression(symbol.group(1)))
                .or(() -> tried(SYMBOL).map(symbol -> new Untellable("the symbol " + symbol.group())))
                .orElseGet(() -> new Expression(taken(WORD).group()));
    }

    private WrittenValue unnamed() {
        int number = Integer.parseInt(taken(NUMBER).group(1));
        if (at(" ") && !at(" /*")) {
            position++;
            shapes.put(number, shape());
        }
        return new Unnamed(number);
    }

    private Shape shape() {
        if (tried(FUNCTION).isPresent()) {
            return new Shape.Untellable("a function");
        }
        if (tried(TYPE_ERROR).isPresent()) {
            return failure(Shape.TypeFailure::new);
        }
        if (take("(a proxy that throws)")) {
            return new Shape.Untellable("a proxy that throws where it is looked at");
        }
        if (tried(TOO_DEEP).isPresent()) {
            return TOO_DEEP_SHAPE;
        }
        Optional<Matcher> error = tried(ERROR);
        if (error.isPresent()) {
            String message = taken(QUOTED).group();
            return failure(additions -> new Shape.Failure(error.get().group(1), message, additions));
        }
        if (take("[")) {
            return new Shape.Array(items());
        }
        Optional<String> className = tried(CLASS).map(matcher -> matcher.group(1));
        Shape plain = properties();
        return className
                .<Shape>map(name -> new Shape.Untellable("an object of the class " + name))
                .orElse(plain);
    }

    /** An error, with what may stand behind its class and message. */
    private Shape failure(Function<Map<String, WrittenValue>, Shape> form) {
        if (take(" {...}")) {
            return TOO_DEEP_SHAPE;
        }
        return form.apply(take(" {") ? entries() : Map.of());
    }

    private List<WrittenValue> items() {
        List<WrittenValue> items = new ArrayList<>();
        if (take("]")) {
            return items;
        }
        do {
            items.add(at(",") || at("]") ? new Hole() : value());
            tried(COMMENT);
        } while (take(", "));
        expect("]");
        return items;
    }

    private Shape properties() {
        expect("{");
        return new Shape.Plain(entries());
    }

    /** What stands behind an opening brace, up to the closing one. */
    private Map<String, WrittenValue> entries() {
        Map<String, WrittenValue> entries = new LinkedHashMap<>();
        if (take("}")) {
            return entries;
        }
        do {
            String key = taken(KEY).group(1);
            entries.put(key, value());
        } while (take(", "));
        expect("}");
        return entries;
    }

    private boolean at(String start) {
        return text.startsWith(start, position);
    }

    private boolean take(String expected) {
        boolean there = at(expected);
        position += there ? expected.length() : 0;
        return there;
    }

    private void expect(String expected) {
        if (!take(expected)) {
            throw new NotInTheForm();
        }
    }

    private Matcher taken(Pattern pattern) {
        return tried(pattern).orElseThrow(NotInTheForm::new);
    }

    private Optional<Matcher> tried(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        position = matcher.end();
        return Optional.of(matcher);
    }

    /** The text is not in the form; never leaves this class. */
    private static final class NotInTheForm extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotInTheForm() {
            super("", null, false, false);
        }
    }
}
