package io.github.yieldstick.run;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.corpus.ScenarioProblem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which scenarios Cucumber is about to run, so that they can be judged in the order of the corpus, which is not Cucumber's.
 *
 * @param places where they stand
 */
record Plan(List<Place> places) {

    /** Nobody has said. */
    static final Plan UNKNOWN = new Plan(List.of());

    /** The file as Cucumber found it, and the line of a scenario in it. */
    record Place(String uri, int line) {}

    Plan {
        places = List.copyOf(places);
    }

    /** The cases of the plan, in the order of the corpus; Cucumber's filters leave out the others. */
    List<Case> cases(Corpus corpus) {
        Set<String> planned = new HashSet<>();
        places.stream().flatMap(place -> caseAt(place, corpus)).map(Case::id).forEach(planned::add);
        Optional<Pattern> name = RunSetup.property("cucumber.filter.name").map(Pattern::compile);
        return corpus.select(RunSetup.property("cucumber.filter.tags").orElse("")).stream()
                .filter(each -> planned.contains(each.id()))
                .filter(each ->
                        name.isEmpty() || name.get().matcher(nameOf(each)).find())
                .toList();
    }

    private static String nameOf(Case named) {
        return "[" + named.id() + "] " + named.record().title();
    }

    /** A scenario that is written wrongly is told when its turn comes. */
    private static Stream<Case> caseAt(Place place, Corpus corpus) {
        try {
            return Stream.of(corpus.at(place.uri(), place.line()));
        } catch (ScenarioProblem problem) {
            return Stream.empty();
        }
    }
}
