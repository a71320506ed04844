package io.github.yieldstick.reports.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class XmlTextTest {

    /** The root of the document; throws if it is not well-formed. */
    static Element parsed(String document) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(document)))
                .getDocumentElement();
    }

    private static Element written(String text) throws Exception {
        return parsed(new XmlText().start("a", "b", text).text(text).end().document());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "a ]]> b", "&amp; &", "'\"'", "<!-- -->", "\uD83D\uDE00", "\u00E9", "\uFFFD", " "})
    void keeps_what_xml_can_hold(String text) throws Exception {
        Element root = written(text);

        assertThat(root.getTextContent()).isEqualTo(text);
        assertThat(root.getAttribute("b")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0008", "\u001B", "\uD800", "\uDC00", "\uFFFE", "\uFFFF"})
    void replaces_what_xml_has_no_place_for(String text) throws Exception {
        Element root = written("a" + text + "b");

        assertThat(root.getTextContent()).isEqualTo("a\uFFFDb");
        assertThat(root.getAttribute("b")).isEqualTo("a\uFFFDb");
    }

    @Test
    void keeps_a_line_break_in_a_text_and_makes_it_a_space_in_an_attribute() throws Exception {
        Element root = written("a\nb");

        assertThat(root.getTextContent()).isEqualTo("a\nb");
        assertThat(root.getAttribute("b")).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a -- b", "--->", "-", "<a> & \u0000"})
    void keeps_a_comment_a_comment(String text) throws Exception {
        Element root =
                parsed(new XmlText().start("a").comment(text).empty("b").end().document());

        assertThat(root.getElementsByTagName("*").getLength()).isEqualTo(1);
    }

    @Test
    void gives_each_element_a_line_and_keeps_texts_as_they_are() {
        XmlText xml = new XmlText();

        xml.start("a").start("b").text("c").end().empty("d", "e", "f").end();

        assertThat(xml.document()).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <a>
                          <b>c</b>
                          <d e="f"/>
                        </a>
                        """);
    }
}
