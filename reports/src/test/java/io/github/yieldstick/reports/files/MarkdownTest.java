package io.github.yieldstick.reports.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void plain_text_is_nothing_but_text() {
        assertThat(Markdown.plain("<b> & a|b *c* _d_ [e](f) `g` ~h~ $i$ \\"))
                .isEqualTo("&lt;b&gt; &amp; a&#124;b \\*c\\* \\_d\\_ \\[e\\](f) \\`g\\` \\~h\\~ \\$i\\$ \\\\");
    }

    @Test
    void text_stays_on_its_line_and_within_unicode() {
        assertThat(Markdown.plain("a\nb\r\tc\u0085\u2028d \uD800 \u0000 ]]>"))
                .isEqualTo("a b  c  d \uFFFD \uFFFD \\]\\]&gt;");
    }

    @Test
    void code_keeps_what_code_may_hold() {
        assertThat(Markdown.code("helper:a_b.js#*<x>")).isEqualTo("`helper:a_b.js#*<x>`");
        assertThat(Markdown.code("a\nb")).isEqualTo("`a b`");
    }

    @Test
    void code_that_no_cell_can_hold_is_plain_text() {
        assertThat(Markdown.code("a|b")).isEqualTo("a&#124;b");
        assertThat(Markdown.code("a`b")).isEqualTo("a\\`b");
        assertThat(Markdown.code("C:\\x")).isEqualTo("C:\\\\x");
        assertThat(Markdown.code(" a")).isEqualTo(" a");
        assertThat(Markdown.code("")).isEmpty();
    }

    @Test
    void prose_shows_as_code_what_stands_between_backticks() {
        assertThat(Markdown.prose("A `yield` is <not> a|b")).isEqualTo("A `yield` is &lt;not&gt; a&#124;b");
    }

    @Test
    void a_block_ends_only_where_it_should() {
        assertThat(Markdown.block(List.of("a ```` b", "```\nc"))).isEqualTo("""
                        `````text
                        a ```` b
                        ``` c
                        `````""");
    }
}
