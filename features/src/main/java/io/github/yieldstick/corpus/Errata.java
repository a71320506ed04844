package io.github.yieldstick.corpus;

import io.github.yieldstick.reports.run.ErratumRecord;
import java.util.List;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Where the documents are wrong, read from {@code errata.yaml}. */
public final class Errata {
    private Errata() {}

    /** Every entry, in the order of the file. */
    public static List<ErratumRecord> load() {
        return List.of(YAMLMapper.builder().build().readValue(Resources.read("errata.yaml"), ErratumRecord[].class));
    }
}
