package io.github.yieldstick.oracle;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.graalvm.polyglot.Value;

/** Puts a program that is given as source into a fresh realm, and lets it run until nothing is left to do. */
final class SourceOpening {
    private static final Pattern WORD = Pattern.compile("[\\p{javaJavaIdentifierPart}]+");

    private final Realm realm;
    private final ProgramHost host;
    private final Recorder recorder;
    private final Expected expected;
    private final OwnNames names;

    /** Host and recorder take what they need of the built-in objects before a helper can change it. */
    SourceOpening(Realm realm) {
        this.realm = realm;
        this.host = new ProgramHost(realm, new Output());
        host.installTime();
        this.recorder = new Recorder(realm);
        recorder.fromSource();
        host.listen(recorder.unhandled());
        this.expected = new Expected(realm, recorder);
        this.names = new OwnNames(realm);
        names.define(OwnNames.LOG);
        names.give(OwnNames.LOG, recorder.log());
    }

    Session lowered(Helper helper, SourceProgram program) {
        host.installHelper(recorder.install(helper), () -> {});
        Value installed = realm.global(OwnNames.HELPER);
        names.define(OwnNames.HELPER);
        names.give(OwnNames.HELPER, installed);
        return opened(program, () -> realm.evaluate(program.lowered()));
    }

    /** The names that the program declares; the realm is of no use for anything else afterwards. */
    List<String> names(Helper helper, SourceProgram program) {
        host.installHelper(recorder.install(helper), () -> {});
        names.define(OwnNames.HELPER);
        List<String> before = realm.declared();
        realm.evaluate(program.lowered());
        return newNames(program.source(), before);
    }

    /** Strict, as a lowered text always is. */
    Session natively(SourceProgram program) {
        host.installNoHelper();
        return opened(program, () -> realm.strictly(program.source()));
    }

    private Session opened(SourceProgram program, Runnable run) {
        names.checkScript(program.source(), OwnNames.OF_SOURCE);
        List<String> before = realm.declared();
        run.run();
        host.settle();
        names.checkAssigned(program.source().place());
        recorder.declare(newNames(program.source(), before));
        return new Session(
                realm, recorder, expected, names, Misspelling.in(program), new CallTarget.FromSource(realm, host));
    }

    /** Only those that the source has, since the compiler adds some; sorted, since it also declares them in another way. */
    private List<String> newNames(Text source, List<String> before) {
        Set<String> words =
                WORD.matcher(source.code()).results().map(MatchResult::group).collect(Collectors.toSet());
        words.removeAll(before);
        words.add(OwnNames.LOG);
        return realm.declared().stream().filter(words::contains).sorted().toList();
    }
}
