package io.github.yieldstick.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.yieldstick.reports.run.ClauseRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    private Clauses(String file, Chapter[] chapters) {
        for (Chapter chapter : chapters) {
            chapter.check(file);
            retired.addAll(chapter.retired());
            for (Entry entry : chapter.clauses()) {
                entry.check(file);
                if (byId.put(entry.id(), record(file, chapter, entry)) != null) {
                    throw new ScenarioProblem(file + ": the id " + entry.id()
                            + " stands there twice; ids are for life, give the second one a new id.");
                }
                Optional.ofNullable(entry.untestable()).ifPresent(reason -> untestable.put(entry.id(), reason));
            }
        }
    }

    /** Reads the registry that the kit brings with it; throws {@link ScenarioProblem} if an id stands there twice. */
    public static Clauses load() {
        return of(KitTexts.bundled());
    }

    /** Reads the registry; throws {@link ScenarioProblem} with its place, if it is written wrongly. */
    static Clauses of(KitTexts texts) {
        return parse(texts.displayName(KitTexts.CLAUSES), texts.read(KitTexts.CLAUSES));
    }

    static Clauses parse(String yaml) {
        return parse(KitTexts.CLAUSES, yaml);
    }

    private static Clauses parse(String file, String yaml) {
        return new Clauses(file, YamlText.read(file, yaml, Chapter[].class));
    }

    private static ClauseRecord record(String file, Chapter chapter, Entry entry) {
        try {
            return entry.record(chapter);
        } catch (ScenarioProblem problem) {
            throw new ScenarioProblem(file + ": " + problem.getMessage());
        }
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

        void check(String file) {
            YamlText.need(file, "a chapter", "chapter", chapter);
            YamlText.need(file, "the chapter " + chapter, "title", title);
            YamlText.need(file, "the chapter " + chapter, "clauses", clauses);
            clauses.forEach(entry -> YamlText.need(file, "the chapter " + chapter, "id in each clause", entry));
        }

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

        void check(String file) {
            YamlText.need(file, "a clause", "id", id);
            YamlText.need(file, "the clause " + id, "statement", statement);
            YamlText.need(file, "the clause " + id, "source", source);
            YamlText.need(file, "the clause " + id, "status", status);
        }

        ClauseRecord record(Chapter chapter) {
            if (!id.startsWith(chapter.chapter() + ".")) {
                throw new ScenarioProblem(id + " stands in the chapter " + chapter.chapter()
                        + "; its id has to begin with that chapter's.");
            }
            return new ClauseRecord(
                    id,
                    chapter.title(),
                    statement,
                    source,
                    known(status) == ClauseRecord.Status.LOWERING
                            ? List.of()
                            : Revisions.between(Optional.ofNullable(since), Optional.ofNullable(until)),
                    known(status));
        }

        private ClauseRecord.Status known(String written) {
            return Arrays.stream(ClauseRecord.Status.values())
                    .filter(each -> each.id().equals(written))
                    .findFirst()
                    .orElseThrow(() -> new ScenarioProblem("the status of " + id + " is \"" + written
                            + "\", which there is not; write one of "
                            + Arrays.stream(ClauseRecord.Status.values())
                                    .map(ClauseRecord.Status::id)
                                    .collect(Collectors.joining(", "))
                            + "."));
        }
    }
}
