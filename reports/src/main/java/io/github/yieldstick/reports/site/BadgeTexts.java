package io.github.yieldstick.reports.site;

import io.github.yieldstick.reports.files.VerdictBadge;
import io.github.yieldstick.reports.site.parts.Address;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * An engine's badge in the forms in which a page elsewhere shows it. Where the reports will lie is the user's to say: a
 * placeholder stands for it.
 *
 * @param image the badge's image, relative to the directory of the reports
 * @param words what the image says
 * @param markdown the image in Markdown, leading to the engine's page
 * @param html the same in HTML
 * @param endpoint the badge as shields.io draws it, in Markdown
 */
record BadgeTexts(String image, String words, String markdown, String html, String endpoint) {

    /** Stands for the address under which the user shows the reports. */
    static final String PLACEHOLDER = "https://example.org/conformance";

    private static final String SHIELDS = "https://img.shields.io/endpoint?url=";

    /** The texts for a badge, and the page of its engine relative to the site's root. */
    static BadgeTexts of(VerdictBadge badge, String page) {
        String words = VerdictBadge.LABEL + ": " + badge.message();
        String image = PLACEHOLDER + "/" + badge.svgFile();
        String target = PLACEHOLDER + "/" + Address.SITE + "/" + page;
        String data = URLEncoder.encode(PLACEHOLDER + "/" + badge.jsonFile(), StandardCharsets.UTF_8);
        return new BadgeTexts(
                badge.svgFile(),
                words,
                "[![%s](%s)](%s)".formatted(words, image, target),
                "<a href=\"%s\"><img src=\"%s\" alt=\"%s\"></a>".formatted(target, image, words),
                "[![%s](%s%s)](%s)".formatted(words, SHIELDS, data, target));
    }
}
