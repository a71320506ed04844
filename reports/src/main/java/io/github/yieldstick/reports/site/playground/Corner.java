package io.github.yieldstick.reports.site.playground;

import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.Json;
import io.github.yieldstick.reports.site.parts.Address;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A case as the playground opens it: its address holds all of it. */
public final class Corner {

    private static final int LONGEST = 20_000;

    private Corner() {}

    /** The address, relative to the site's root; empty for a case from source, and for one that no address can hold. */
    public static Optional<String> of(CaseRecord shown) {
        if (shown.isFromSource() || shown.body().isBlank() || shown.revisions().isEmpty()) {
            return Optional.empty();
        }
        int call = shown.columns().indexOf("call");
        List<List<String>> rows = call < 0 ? List.of() : shown.rows();
        Map<String, String> state = new LinkedHashMap<>();
        state.put("surrounding", shown.surroundingCode());
        state.put("body", shown.body());
        state.put("calls", rows.stream().map(row -> row.get(call)).collect(Collectors.joining(";\n")));
        state.put("thisArg", shown.setting().thisArgument());
        state.put("missing", String.join(", ", shown.setting().missing()));
        state.put("revision", shown.revisions().get(shown.revisions().size() - 1));
        byte[] json = Json.LINES.writeValueAsString(state).getBytes(StandardCharsets.UTF_8);
        String letters = Base64.getUrlEncoder().withoutPadding().encodeToString(json);
        return letters.length() > LONGEST ? Optional.empty() : Optional.of(Address.PLAYGROUND + "#corner=" + letters);
    }
}
