package io.github.yieldstick.reports.files;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Puts an XML document together, well-formed whatever its texts hold: what XML has no place for becomes U+FFFD. */
final class XmlText {

    private static final int REPLACEMENT = 0xFFFD;

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;
    private int depth;
    private boolean endsInLine;

    private interface Step {
        void take() throws XMLStreamException;
    }

    XmlText() {
        try {
            // Not newFactory: another library's writer on the class path would give other bytes.
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        take(() -> writer.writeStartDocument("UTF-8", "1.0"));
    }

    /** Begins an element on a line of its own, with names and values of attributes by turns. */
    XmlText start(String name, String... attributes) {
        line();
        take(() -> writer.writeStartElement(name));
        attributes(attributes);
        depth++;
        endsInLine = true;
        return this;
    }

    /** An element without content. */
    XmlText empty(String name, String... attributes) {
        line();
        take(() -> writer.writeEmptyElement(name));
        attributes(attributes);
        endsInLine = false;
        return this;
    }

    /** A remark for people on a line of its own; two hyphens in a row would end it, and are kept apart. */
    XmlText comment(String content) {
        line();
        take(() -> writer.writeComment(" " + clean(content).replaceAll("-(?=-)", "- ") + " "));
        endsInLine = false;
        return this;
    }

    XmlText text(String content) {
        take(() -> writer.writeCharacters(clean(content)));
        return this;
    }

    /** Ends the element that was begun last. */
    XmlText end() {
        depth--;
        if (!endsInLine) {
            line();
        }
        take(writer::writeEndElement);
        endsInLine = false;
        return this;
    }

    /** The whole document, every element of which has been ended. */
    String document() {
        take(writer::writeEndDocument);
        return text + "\n";
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = attributes[i + 1];
            take(() -> writer.writeAttribute(name, clean(value)));
        }
    }

    private void line() {
        take(() -> writer.writeCharacters("\n" + "  ".repeat(depth)));
    }

    private static void take(Step step) {
        try {
            step.take();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text with U+FFFD for each character that XML 1.0 (production 2, Char) does not admit. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> clean.appendCodePoint(isChar(point) ? point : REPLACEMENT));
        return clean.toString();
    }

    private static boolean isChar(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
