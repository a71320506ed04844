package io.github.yieldstick.record;

import io.github.yieldstick.oracle.Written;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes values as expressions that give the same again in the case's realm. Each object without a name is told once. */
final class Expressions {
    private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}$_][\\p{L}\\p{N}$_]*");

    private final String code;
    private final Map<Integer, Shape> shapes = new HashMap<>();
    private final Map<Integer, String> messages = new HashMap<>();
    private final Set<Integer> told = new HashSet<>();

    /**
     * @param code all JavaScript of the case, by which an error of its own is told from one of the host's
     */
    Expressions(String code) {
        this.code = code;
    }

    /** Takes notice of the objects that are met in a value. Values have to be met in the order in which they were noted. */
    void meet(Written written) {
        if (WrittenForm.read(written.text(), shapes) instanceof WrittenValue.Unnamed unnamed
                && !written.detail().isEmpty()) {
            messages.put(unnamed.number(), written.detail());
        }
    }

    /** The expression for a value; throws {@link Untold} if there is none. */
    String of(String written) {
        return expression(WrittenForm.read(written, shapes), "undefined");
    }

    /** What a call throws, in the words of the column {@code completes}; throws {@link Untold} if they have none. */
    String thrown(String written) {
        if (WrittenForm.read(written, shapes) instanceof WrittenValue.Unnamed unnamed
                && shapes.get(unnamed.number()) instanceof Shape.TypeFailure failure
                && failure.additions().isEmpty()
                && ownMessage(unnamed.number()).isEmpty()) {
            tellOnce(unnamed.number());
            return "a TypeError";
        }
        return of(written);
    }

    /** A stack of regions or of operations, as the expression for the list of its entries. */
    String stack(String written) {
        return expression(WrittenForm.read("[" + written + "]", shapes), "");
    }

    private String expression(WrittenValue value, String hole) {
        if (value instanceof WrittenValue.Expression expression) {
            return Letters.escaped(expression.code());
        }
        if (value instanceof WrittenValue.Unnamed unnamed) {
            tellOnce(unnamed.number());
            return literal(unnamed.number());
        }
        if (value instanceof WrittenValue.Listed listed) {
            return list(listed.items(), hole);
        }
        if (value instanceof WrittenValue.Untellable untellable) {
            throw new Untold(untellable.what());
        }
        return hole;
    }

    /** Judged of an operation is what stands at its two places, whether it has them or not. */
    private String list(List<WrittenValue> items, String hole) {
        String told = items.stream().map(item -> expression(item, hole)).collect(Collectors.joining(", ", "[", "]"));
        boolean onlyVerb = items.size() == 1 && items.get(0) instanceof WrittenValue.Expression;
        return onlyVerb ? told.replaceFirst("]$", ", undefined]") : told;
    }

    private void tellOnce(int number) {
        if (!told.add(number)) {
            throw new Untold("an object without a name that another cell shows too");
        }
    }

    private String literal(int number) {
        Shape shape = shapes.getOrDefault(number, new Shape.Untellable("an object whose form is not known"));
        if (shape instanceof Shape.Array array) {
            return array.items().stream()
                    .map(item -> expression(item, "undefined"))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (shape instanceof Shape.Plain plain) {
            return properties(plain.properties());
        }
        if (shape instanceof Shape.Failure failure) {
            return failure(failure.className(), Letters.escaped(failure.message()), failure.additions());
        }
        if (shape instanceof Shape.Untellable untellable) {
            throw new Untold(untellable.what());
        }
        return ownMessage(number)
                .map(message -> failure("TypeError", Letters.quoted(message), ((Shape.TypeFailure) shape).additions()))
                .orElseThrow(() -> new Untold("a TypeError that the program has not made itself"));
    }

    private String properties(Map<String, WrittenValue> properties) {
        return properties.entrySet().stream()
                .map(property -> key(property.getKey()) + ": " + expression(property.getValue(), "undefined"))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String failure(String className, String message, Map<String, WrittenValue> additions) {
        String error = "new " + className + (className.equals("AggregateError") ? "([], " : "(") + message + ")";
        return additions.isEmpty() ? error : "Object.assign(" + error + ", " + properties(additions) + ")";
    }

    /** The message of an error that stands in the case's own code; that of the host's or the helper's is their own affair. */
    private Optional<String> ownMessage(int number) {
        return Optional.ofNullable(messages.get(number)).filter(code::contains);
    }

    private static String key(String key) {
        return IDENTIFIER.matcher(key).matches() ? key : Letters.quoted(key);
    }

    /** A value has no expression, and why; the caller says where. */
    static final class Untold extends RuntimeException {
        private static final long serialVersionUID = 1;

        Untold(String what) {
            super(what, null, false, false); // told of the call at which it happens
        }
    }
}
