package io.github.yieldstick.health;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Helpers that keep a variable of the machine elsewhere than in the generator itself: in an object that is called {@code at}. */
final class MovedState {
    /** Each variable of the machine that can be kept elsewhere. */
    static final List<String> VARIABLES = List.of("f", "y", "t", "label", "trys", "ops", "_");

    private static final Map<String, String> WORDS = new TreeMap<>(Map.of(
            "f", "the flag that it runs",
            "y", "the delegate",
            "t", "what sent() answers from",
            "label", "the label",
            "trys", "the regions",
            "ops", "the pending operations",
            "_", "the whole state"));

    private MovedState() {}

    /** What a variable is, in a few words. */
    static String words(String variable) {
        return WORDS.getOrDefault(variable, variable);
    }

    /**
     * Keeps a variable in another place.
     *
     * @param variable one of {@link #VARIABLES}
     * @param place an expression for the object that holds it, evaluated once for each generator
     */
    static UnaryOperator<HelperEdit> of(String variable, String place) {
        return helper -> switch (variable) {
            case "f", "y", "t" -> local(at(helper, place), variable);
            case "label" ->
                at(helper, place)
                        .replace(
                                "label: 0",
                                "get label() { return at.label || 0; }, set label(label) { at.label = label; }");
            case "trys", "ops" ->
                at(helper, place)
                        .replace(
                                variable + ": []",
                                "get " + variable + "() { return at.x || (at.x = []); }".replace("x", variable));
            case "_" -> at(helper, place).replace("_ = { label: 0", "_ = at.state = at.state || { label: 0");
            default -> throw new IllegalStateException("There is no variable " + variable);
        };
    }

    /** Declares {@code at}, and {@code of(key)} for places that hang on a key. */
    static HelperEdit at(HelperEdit helper, String place) {
        return helper.sharing("var shared = {}, places = new Map();")
                .sharing("function of(key) { if (!places.has(key)) places.set(key, {}); return places.get(key); }")
                .replace("var _ = {", "var at = " + place + ", _ = {");
    }

    private static HelperEdit local(HelperEdit helper, String variable) {
        String others = ", f, y, t,".replace(" " + variable + ",", "");
        HelperEdit undeclared = helper.replace("}, f, y, t, g =", "}" + others + " g =");
        String before = undeclared.function().substring(0, undeclared.function().indexOf(others + " g ="));
        String after = undeclared.function().substring(before.length() + others.length());
        return new HelperEdit(moved(before, variable) + others + moved(after, variable), undeclared.before());
    }

    private static String moved(String text, String variable) {
        return text.replaceAll("(?<![\\w.\"])" + variable + "(?![\\w\"])", "at." + variable);
    }
}
