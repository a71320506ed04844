package io.github.yieldstick.diagnosis;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Row;
import io.github.yieldstick.corpus.Subject;
import io.github.yieldstick.health.ReachedPlaces;
import io.github.yieldstick.judge.Judge;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.Call;
import io.github.yieldstick.oracle.Ending;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.ProgramFault;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Trials;
import io.github.yieldstick.oracle.Trials.Prepared;
import io.github.yieldstick.oracle.Trials.Shown;
import io.github.yieldstick.oracle.Trials.Trial;
import io.github.yieldstick.reports.run.Aspect;
import io.github.yieldstick.reports.run.CaseResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Measures what many wrong engines do with a case, in one realm. Whether that realm is as good as a fresh one for each is seen by the
 * real helper, which comes first and last, and has to do both times what the judge sees it do.
 */
final class Measuring {
    /** A case in which the right helper takes more turns of its loops takes too long to be measured. */
    private static final int TURNS = 400;

    private static final Bounds BOUNDS = new Bounds(2_000_000_000, Duration.ofSeconds(60));

    private final Realms realms;
    private final Judge judge;

    Measuring(Realms realms) {
        this.realms = realms;
        this.judge = new Judge(realms, new Bounds(2_000_000, Duration.ofSeconds(30)));
    }

    /**
     * How the case fails on each of those engines, in their order: empty where it passes.
     *
     * @param revision the revision that they are held against
     * @return empty where the case cannot be measured in this way
     */
    Optional<List<Optional<Symptom>>> measure(Case known, String revision, List<WrongText> engines) {
        try {
            Optional<List<Trial>> trials = trials(known, Right.of(HelperText.of(revision)), engines);
            if (trials.isEmpty() || !isFit(known, revision, trials.get())) {
                return Optional.empty();
            }
            return leavesTheRealm(trials.get()) && engines.size() > 1
                    ? measureApart(known, revision, engines)
                    : Optional.of(symptoms(known, trials.get()));
        } catch (ProgramFault unfit) { // for a realm that is used again and again
            return Optional.empty();
        }
    }

    /** One of the engines has changed the realm for those after it: by halves it is left alone in the end, with what it did before that. */
    private Optional<List<Optional<Symptom>>> measureApart(Case known, String revision, List<WrongText> engines) {
        int half = engines.size() / 2;
        return measure(known, revision, engines.subList(0, half))
                .flatMap(first -> measure(known, revision, engines.subList(half, engines.size()))
                        .map(second ->
                                Stream.concat(first.stream(), second.stream()).toList()));
    }

    private static List<Optional<Symptom>> symptoms(Case known, List<Trial> trials) {
        return trials.subList(1, trials.size() - 1).stream()
                .map(trial -> symptom(known, trials.get(0), trial))
                .toList();
    }

    /** Whether the right engine does at the end otherwise than at the beginning. */
    private static boolean leavesTheRealm(List<Trial> trials) {
        return !trials.get(0).equals(trials.get(trials.size() - 1));
    }

    /** The right engine, and the same once more as one that tells what of it a case reaches. */
    private record Right(Prepared engine, ReachedPlaces places, Prepared telling) {
        private static final Map<HelperText, Right> KNOWN = new ConcurrentHashMap<>();

        static Right of(HelperText text) {
            return KNOWN.computeIfAbsent(text, any -> {
                ReachedPlaces places = new ReachedPlaces(text);
                return new Right(
                        WrongText.prepared(text),
                        places,
                        Prepared.of("telling-" + text.revision() + ".js", places.file()));
            });
        }
    }

    private Optional<List<Trial>> trials(Case known, Right right, List<WrongText> engines) {
        List<Call> calls = known.rows().stream().map(Row::call).toList();
        if (known.subject() instanceof Subject.Body body) {
            return answer(realms.within(BOUNDS, realm -> Trials.names(realm, body.program())))
                    .flatMap(names -> answer(realms.within(
                            BOUNDS,
                            realm -> perform(Trials.open(realm, body.program(), calls, names), right, engines))));
        }
        Subject.Source source = (Subject.Source) known.subject();
        return answer(realms.withinHost(BOUNDS, realm -> Trials.names(realm, source.program())))
                .flatMap(names -> answer(realms.withinHost(
                        BOUNDS, realm -> perform(Trials.open(realm, source.program(), calls, names), right, engines))));
    }

    /** The right engine first and last; one alone where the case takes too long, or does otherwise when it is done again. */
    private static List<Trial> perform(Trials trials, Right right, List<WrongText> engines) {
        Trial first = trials.perform(right.engine(), TURNS);
        if (first.isOut()) {
            return List.of(first);
        }
        int enough = 3 * trials.turnsTaken() + 20;
        if (!first.equals(trials.perform(right.telling(), enough))) {
            return List.of(first);
        }
        Set<Integer> reached = trials.reached();
        List<Trial> all = new ArrayList<>(List.of(first));
        for (WrongText wrong : engines) {
            all.add(wrong.isReached(right.places(), reached) ? trials.perform(wrong.prepared(), enough) : first);
        }
        all.add(trials.perform(right.engine(), enough));
        return all;
    }

    private static <T> Optional<T> answer(Ending<T> ending) {
        return ending instanceof Ending.Answered<T> answered ? Optional.of(answered.answer()) : Optional.empty();
    }

    private boolean isFit(Case known, String revision, List<Trial> trials) {
        List<CaseResult> judged = judge.judge(known, List.of(WrongText.real(revision)));
        List<Shown> told = judged.get(0).oracle().stream()
                .map(call -> new Shown(
                        Aspect.LABELS.text(call),
                        Aspect.REGIONS.text(call),
                        Aspect.PENDING.text(call),
                        Aspect.LOGS.text(call),
                        Aspect.COMPLETES.text(call)))
                .toList();
        return trials.size() > 1 && trials.get(0).equals(new Trial(told, false, Optional.empty()));
    }

    private static Optional<Symptom> symptom(Case known, Trial right, Trial wrong) {
        if (wrong.isOut()) {
            return Optional.of(Symptom.NO_END);
        }
        if (wrong.failure().isPresent()) {
            return Optional.of(Symptom.BROKEN);
        }
        for (int row = 0; row < right.calls().size(); row++) {
            for (Aspect aspect : Aspect.values()) {
                String seen = seen(aspect, wrong.calls().get(row));
                if (Symptom.asks(known.record(), aspect)
                        && !seen.equals(seen(aspect, right.calls().get(row)))) {
                    return Optional.of(Symptom.in(row, aspect, seen));
                }
            }
        }
        return Optional.empty();
    }

    private static String seen(Aspect aspect, Shown call) {
        return switch (aspect) {
            case LABELS -> call.labels();
            case REGIONS -> call.regions();
            case PENDING -> call.pending();
            case LOGS -> call.effects();
            case COMPLETES -> call.completes();
        };
    }
}
