package io.github.yieldstick.oracle;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;

/**
 * GraalJS itself failed, which is neither the guest's throw nor anybody's verdict.
 *
 * @param error what it failed with, in one line
 * @param place the innermost place of the guest that had a part in it; empty where none had
 */
record Breakdown(String error, Optional<String> place) {

    /** What that exception tells of it; empty where it tells of something else. */
    static Optional<Breakdown> of(Throwable thrown, Function<SourceSection, String> placeOf) {
        return thrown instanceof PolyglotException failed && failed.isInternalError() && !failed.isCancelled()
                ? Optional.of(of(failed, placeOf))
                : Optional.empty();
    }

    private static Breakdown of(PolyglotException failed, Function<SourceSection, String> placeOf) {
        String error = String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
        Optional<String> place = Stream.concat(
                        Stream.ofNullable(failed.getSourceLocation()),
                        StreamSupport.stream(failed.getPolyglotStackTrace().spliterator(), false)
                                .map(PolyglotException.StackFrame::getSourceLocation)
                                .filter(Objects::nonNull))
                .findFirst()
                .map(placeOf);
        return new Breakdown(error, place);
    }

    /** The same in words. */
    String sentence() {
        return ExecutionResult.Kind.INTERNAL.words() + ": " + error
                + place.map(known -> " at " + known).orElse("");
    }
}
