package io.github.yieldstick.corpus;

import io.github.yieldstick.reports.ClauseRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The registry of clauses, read from {@code clauses.yaml}. */
public final class Clauses {
    private final Map<String, ClauseRecord> byId = new LinkedHashMap<>();

    private Clauses(Chapter[] chapters) {
        for (Chapter chapter : chapters) {
            for (Entry entry : chapter.clauses()) {
                if (byId.put(entry.id(), entry.record(chapter)) != null) {
                    throw new ScenarioProblem("clauses.yaml: the id " + entry.id()
                            + " stands there twice; ids are for life, give the second one a new id.");
                }
            }
        }
    }

    /** Reads the registry; throws {@link ScenarioProblem} if an id stands there twice. */
    public static Clauses load() {
        return parse(Resources.read("clauses.yaml"));
    }

    static Clauses parse(String yaml) {
        return new Clauses(YAMLMapper.builder().build().readValue(yaml, Chapter[].class));
    }

    /** Every clause, in the registry's order. */
    public List<ClauseRecord> all() {
        return List.copyOf(byId.values());
    }

    /** The clause with that id. */
    public Optional<ClauseRecord> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private record Chapter(String chapter, String title, List<Entry> clauses) {}

    private record Entry(
            String id,
            String statement,
            String source,
            @Nullable String since,
            @Nullable String until,
            String status) {

        ClauseRecord record(Chapter chapter) {
            if (!id.startsWith(chapter.chapter() + ".")) {
                throw new ScenarioProblem("clauses.yaml: " + id + " stands in the chapter " + chapter.chapter()
                        + "; its id has to begin with that chapter's.");
            }
            return new ClauseRecord(
                    id,
                    chapter.title(),
                    statement,
                    source,
                    Revisions.between(Optional.ofNullable(since), Optional.ofNullable(until)),
                    ClauseRecord.Status.valueOf(status.toUpperCase(Locale.ROOT)));
        }
    }
}
