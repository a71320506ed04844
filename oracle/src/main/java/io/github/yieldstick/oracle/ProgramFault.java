package io.github.yieldstick.oracle;

/** A text is wrong: it does not parse, or names what is not there. The message is a sentence that names the place. */
public final class ProgramFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ProgramFault(String place, String sentence) {
        super(place + ": " + Cut.of(sentence), null, false, false); // no line of the kit is at fault
    }
}
