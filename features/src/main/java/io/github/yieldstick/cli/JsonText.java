package io.github.yieldstick.cli;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a command prints for a program: enums in lower case, no byte beyond ASCII. */
final class JsonText {
    private static final JsonMapper LINE = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .build();

    private static final JsonMapper PAGE =
            LINE.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonText() {}

    /** Over several lines. */
    static String of(Object content) {
        return PAGE.writeValueAsString(content);
    }

    /** On one line. */
    static String line(Object content) {
        return LINE.writeValueAsString(content);
    }
}
