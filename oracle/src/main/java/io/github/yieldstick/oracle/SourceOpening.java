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
        return lowered(recorder.install(helper), program);
    }

    /** The same, with each generator of the program followed. */
    Session inLanes(Helper helper, SourceProgram program, LaneListener listener) {
        return lowered(recorder.installInLanes(helper, listener), program);
    }

    private Session lowered(Value helper, SourceProgram program) {
        host.installHelper(helper, () -> {});
        Value installed = realm.global(OwnNames.HELPER);
        names.define(OwnNames.HELPER);
        names.give(OwnNames.HELPER, installed);
        return opened(program.source(), () -> realm.evaluate(program.lowered()));
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
    Session natively(Text source) {
        host.installNoHelper();
        return opened(source, () -> realm.strictly(source));
    }

    /** Strict, too: a compiler may keep that to itself where it takes the text for a script. */
    Session compiled(Text source, CompiledProgram program) {
        host.installPackages(new Packages(realm, program));
        realm.checkStrictly(program.text());
        return opened(source, () -> realm.strictly(program.text()));
    }

    private Session opened(Text source, Runnable run) {
        names.checkScript(source, OwnNames.OF_SOURCE);
        List<String> before = realm.declared();
        run.run();
        host.settle();
        names.checkAssigned(source.place());
        recorder.declare(newNames(source, before));
        return new Session(
                realm, recorder, expected, names, Misspelling.in(source), new CallTarget.FromSource(realm, host));
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
