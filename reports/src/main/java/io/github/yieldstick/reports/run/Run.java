package io.github.yieldstick.reports.run;

import java.util.List;

/**
 * Everything that a run found out, in the order in which {@code run.jsonl} holds it. Each report renders from this alone.
 *
 * @param head what was run, and of which versions
 * @param clauses every clause of the registry, in the registry's order
 * @param cases every case of the corpus, whether it was run or not, in the order in which they run
 * @param results an entry for each case and engine that was judged, in the order of the cases and then of the engines
 * @param paths the machine's paths through the cases for which there is one, in the order of the cases
 * @param errata where the documents say what is not so, in the order in which to show them
 * @param known the failures that were declared before the run, in the order of their declaration
 * @param diagnoses what is most probably wrong with the engines that fail, in the order of the engines
 * @param ended whether the run came to its end; it did not where it was interrupted or its process was ended
 */
public record Run(
        Head head,
        List<ClauseRecord> clauses,
        List<CaseRecord> cases,
        List<CaseResult> results,
        List<PathRecord> paths,
        List<ErratumRecord> errata,
        List<KnownFailureRecord> known,
        List<Diagnosis> diagnoses,
        boolean ended) {

    public Run {
        clauses = List.copyOf(clauses);
        cases = List.copyOf(cases);
        results = List.copyOf(results);
        paths = List.copyOf(paths);
        errata = List.copyOf(errata);
        known = List.copyOf(known);
        diagnoses = List.copyOf(diagnoses);
    }

    /** A run that came to its end, and in which no engine was diagnosed. */
    public Run(
            Head head,
            List<ClauseRecord> clauses,
            List<CaseRecord> cases,
            List<CaseResult> results,
            List<PathRecord> paths,
            List<ErratumRecord> errata,
            List<KnownFailureRecord> known) {
        this(head, clauses, cases, results, paths, errata, known, List.of(), true);
    }

    /** A run that came to its end, of which no path is known, and before which no failure was declared. */
    public Run(
            Head head,
            List<ClauseRecord> clauses,
            List<CaseRecord> cases,
            List<CaseResult> results,
            List<ErratumRecord> errata) {
        this(head, clauses, cases, results, List.of(), errata, List.of());
    }

    /** The same run with its results held against the known failures. */
    public Run settled(List<CaseResult> settled, List<KnownFailureRecord> against) {
        return new Run(head, clauses, cases, settled, paths, errata, against, diagnoses, ended);
    }

    /** The same run with what is most probably wrong with its engines. */
    public Run diagnosed(List<Diagnosis> found) {
        return new Run(head, clauses, cases, results, paths, errata, known, found, ended);
    }

    /**
     * What was run, and of which versions.
     *
     * @param kit the kit's own version
     * @param oracle the JavaScript engine beneath the oracle, with its version
     * @param selection the tag expression that narrowed the run; empty when the whole corpus was asked for
     * @param again the words of the command that makes the run again, the program's name first
     * @param engines what was judged, in the order in which it was named
     * @param revisions the helper's revisions, oldest first, with the release whose text stands for each
     */
    public record Head(
            String kit,
            String oracle,
            String selection,
            List<String> again,
            List<EngineRecord> engines,
            List<RevisionRecord> revisions) {

        public Head {
            again = List.copyOf(again);
            engines = List.copyOf(engines);
            revisions = List.copyOf(revisions);
        }
    }

    /**
     * An engine that was to be judged.
     *
     * @param id what the run calls the engine, {@code java@2.7.0}: the name that it was given, or else its own
     * @param name the engine's own name
     * @param version the engine's own version
     * @param revision the revision of the helper that the engine means to match; where it never said, the one that it would
     *     have been held to
     * @param unusable why it could not be started, so that no case was judged on it; empty for an engine that was
     * @param kind whether it is an engine at all: a compiler is judged beside them, by the cases that start from source
     * @param form how it was asked for, {@code helper:lib/helper.js}
     */
    public record EngineRecord(
            String id, String name, String version, String revision, String unusable, SubjectKind kind, String form) {

        /** An engine or a compiler that was asked for by its id. */
        public EngineRecord(
                String id, String name, String version, String revision, String unusable, SubjectKind kind) {
            this(id, name, version, revision, unusable, kind, id);
        }

        /** An engine that was asked for by its id. */
        public EngineRecord(String id, String name, String version, String revision, String unusable) {
            this(id, name, version, revision, unusable, SubjectKind.ENGINE);
        }

        /** An engine that was started. */
        public EngineRecord(String id, String name, String version, String revision) {
            this(id, name, version, revision, "");
        }

        /** Its own name and version, where they say more than the id. */
        public String said() {
            String said = (name + " " + version).strip();
            return said.equals(id) ? "" : said;
        }

        /** How it was asked for, where that says more than the id. */
        public String askedAs() {
            return form.equals(id) ? "" : form;
        }

        /** Whether it is a compiler, which is judged by what it emits. */
        public boolean isCompiler() {
            return kind == SubjectKind.COMPILER;
        }

        /** Whether a case is judged on it: on an engine by the revisions, on a compiler where there is source to compile. */
        public boolean takes(CaseRecord asked) {
            return switch (kind) {
                case ENGINE -> asked.revisions().contains(revision);
                case COMPILER -> asked.isFromSource();
            };
        }
    }

    /**
     * One of the helper's texts.
     *
     * @param id the first release that carries the text, {@code 2.7.0}
     * @param pinned the release that the oracle takes the text from, {@code tslib 2.8.1}
     */
    public record RevisionRecord(String id, String pinned) {}
}
