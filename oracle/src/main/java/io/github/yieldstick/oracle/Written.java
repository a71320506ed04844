package io.github.yieldstick.oracle;

/**
 * A value in its written form: a primitive as a literal, a named object by its name, another as {@code #1}, {@code #2} in
 * order of appearance with its shape at the first.
 *
 * @param text the form that is compared
 * @param detail what is shown besides and not compared: the message of a type error; else empty
 */
public record Written(String text, String detail) {

    /** The form for a person. */
    public String shown() {
        return detail.isEmpty() ? text : text + " (" + detail + ")";
    }
}
