package io.github.yieldstick.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * JavaScript with the place where it stands, so that a fault in it can be found.
 *
 * @param file the file that holds it
 * @param line the line of the file that its first line stands on, from 1
 * @param indent the columns that stand before each of its lines in the file
 * @param code the JavaScript
 */
public record Text(String file, int line, int indent, String code) {

    /** A text that is a file of its own. */
    public static Text of(String file, String code) {
        return new Text(file, 1, 0, code);
    }

    /**
     * A file on the class path.
     *
     * @param beside the class that it lies beside, or whose class loader knows it where the name begins with a slash
     * @param name its name, by which faults in it are told
     * @throws IllegalStateException if it is not there, which is a fault of the build
     */
    public static Text ofResource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + name, unreadable);
        }
    }

    /** The same place with other code, as for the parts of one cell. */
    public Text with(String otherCode) {
        return new Text(file, line, indent, otherCode);
    }

    /** A part of the text, from one offset up to another. */
    public Text part(int from, int to) {
        String before = code.substring(0, from);
        int linesBefore = (int) before.chars().filter(letter -> letter == '\n').count();
        int column = from - (before.lastIndexOf('\n') + 1);
        return new Text(file, line + linesBefore, indent + column, code.substring(from, to));
    }

    /** The place where the text begins: {@code file:line:column}. */
    public String place() {
        return place(1, 1);
    }

    /** The place of a line and column of the code, both from 1, as a person looks for it: {@code file:line:column}. */
    String place(int codeLine, int codeColumn) {
        int lastLine = Math.max(1, (int) code.lines().count());
        return file + ":" + (line + Math.min(codeLine, lastLine) - 1) + ":" + (indent + codeColumn);
    }
}
