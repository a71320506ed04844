package io.github.yieldstick.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.yieldstick.reports.run.ClauseRecord;
import java.util.ArrayList;
import java.util.Collection;
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
    private final Map<String, String> untestable = new LinkedHashMap<>();
    private final List<String> retired = new ArrayList<>();

    private Clauses(Clauses known, Collection<ClauseRecord> others) {
        byId.putAll(known.byId);
        others.forEach(clause -> byId.put(clause.id(), clause));
        untestable.putAll(known.untestable);
        retired.addAll(known.retired);
    }

    private Clauses(Chapter[] chapters) {
        for (Chapter chapter : chapters) {
            retired.addAll(chapter.retired());
            for (Entry entry : chapter.clauses()) {
                if (byId.put(entry.id(), entry.record(chapter)) != null) {
                    throw new ScenarioProblem("clauses.yaml: the id " + entry.id()
                            + " stands there twice; ids are for life, give the second one a new id.");
                }
                Optional.ofNullable(entry.untestable()).ifPresent(reason -> untestable.put(entry.id(), reason));
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

    /** These clauses, and after them others that the registry does not hold. */
    Clauses and(Collection<ClauseRecord> others) {
        return new Clauses(this, others);
    }

    /** Every clause, in the registry's order. */
    public List<ClauseRecord> all() {
        return List.copyOf(byId.values());
    }

    /** The clause with that id. */
    public Optional<ClauseRecord> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Why a clause has no case; empty for one that has. */
    public Optional<String> untestable(String id) {
        return Optional.ofNullable(untestable.get(id));
    }

    /** The ids of cases that were given up; none is used again. */
    public List<String> retired() {
        return List.copyOf(retired);
    }

    private record Chapter(
            String chapter,
            String title,
            @JsonProperty("retired") @Nullable List<String> given,
            List<Entry> clauses) {

        List<String> retired() {
            return given == null ? List.of() : given;
        }
    }

    private record Entry(
            String id,
            String statement,
            String source,
            @Nullable String since,
            @Nullable String until,
            String status,
            @Nullable String untestable) {

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
