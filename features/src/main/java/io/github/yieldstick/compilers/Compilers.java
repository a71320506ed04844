package io.github.yieldstick.compilers;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.engines.SubjectNames;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.SubjectKind;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The compilers of a run, and what each made of the sources of cases. */
public final class Compilers implements AutoCloseable {
    /** From there on TypeScript has no ES5 target. */
    private static final int FIRST_WITHOUT_ES5 = 7;

    private final Realms realms;
    private final Packages packages;
    private final CompilerSettings settings;
    private final EmittedTexts emitted;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<String, Map<String, Compiled>> compiled = new HashMap<>();

    /** A compiler of the run, or why it cannot be had. */
    private record Member(CompilerForm form, Optional<Compiler> compiler, String unusable) {

        /** The same by the name that the report calls it by. */
        Member named(SubjectNames names) {
            if (form instanceof CompilerForm.Named) {
                return this;
            }
            String own = compiler.map(Compiler::identity)
                    .map(Compiler.Identity::name)
                    .orElse("");
            String name = names.free(form.reportName(own));
            return name.equals(form.id()) ? this : new Member(new CompilerForm.Named(name, form), compiler, unusable);
        }

        Run.EngineRecord record() {
            Compiler.Identity identity = compiler.map(Compiler::identity)
                    .orElseGet(() -> new Compiler.Identity(form.asked().plainName(), "", ""));
            return new Run.EngineRecord(
                    form.id(),
                    identity.name(),
                    identity.version(),
                    HelperText.newest().revision(),
                    unusable,
                    SubjectKind.COMPILER,
                    form.asked().id());
        }
    }

    /** What is told of the work while it is done. */
    public interface Listener {

        /** A compiler begins with so many sources, none of which it has compiled before. */
        void begins(String compiler, int sources);

        /** It is through with one more. */
        void compiled();
    }

    private Compilers(Realms realms, CompilerSettings settings) {
        this.realms = realms;
        this.settings = settings;
        this.packages = new Packages(settings.places());
        this.emitted = new EmittedTexts(settings.cache());
    }

    /** Finds the compilers. One that cannot be had does not keep the others from being judged. */
    public static Compilers open(List<CompilerForm> forms, Realms realms, CompilerSettings settings) {
        return open(forms, realms, settings, new SubjectNames());
    }

    /** The same, where those names are taken already. */
    public static Compilers open(
            List<CompilerForm> forms, Realms realms, CompilerSettings settings, SubjectNames names) {
        Compilers compilers = new Compilers(realms, settings);
        for (CompilerForm form : forms) {
            Member member = compilers.member(form).named(names);
            compilers.members.put(member.form().id(), member);
        }
        return compilers;
    }

    private Member member(CompilerForm form) {
        try {
            return new Member(form, Optional.of(compiler(form.asked())), "");
        } catch (CompilerUnusable unusable) {
            return new Member(form, Optional.empty(), String.valueOf(unusable.getMessage()));
        }
    }

    /** A compiler by itself; throws {@link CompilerUnusable} if it cannot be had. */
    static Compiler one(CompilerForm form, Realms realms, CompilerSettings settings) {
        return new Compilers(realms, settings).compiler(form);
    }

    private Compiler compiler(CompilerForm form) {
        if (form instanceof CompilerForm.TypeScriptRelease release) {
            return release(release);
        }
        if (form instanceof CompilerForm.TypeScriptFile file) {
            String code = read(file);
            String version = TypeScriptOnGraal.version(form.id(), realms, code);
            return new TypeScriptOnGraal(form.id(), realms, code, version, EmittedTexts.digest(code), form.options());
        }
        if (form instanceof CompilerForm.ClosureRelease closure) {
            Path jar = packages.closure(closure.version())
                    .orElseThrow(() -> absent(form, "com.google.javascript:closure-compiler:" + closure.version()));
            return new ClosureCompiler(form.id(), closure.version(), jar, form.options());
        }
        return ProcessCompiler.start(
                form.id(), ((CompilerForm.Program) form).command(), form.options(), settings.within());
    }

    private Compiler release(CompilerForm.TypeScriptRelease form) {
        String version = form.version();
        if (version.matches("\\d+(\\..*)?") && major(version) >= FIRST_WITHOUT_ES5) {
            throw new CompilerUnusable(form.id() + ": TypeScript " + FIRST_WITHOUT_ES5
                    + " has no ES5 target any more; ask for 6.0.3, the last that has, or for an earlier one.");
        }
        String code =
                packages.typeScript(version).orElseThrow(() -> absent(form, "org.webjars.npm:typescript:" + version));
        return new TypeScriptOnGraal(form.id(), realms, code, version, version, form.options());
    }

    private static int major(String version) {
        String digits = version.replaceFirst("\\..*", "");
        return digits.length() > 3 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    private static CompilerUnusable absent(CompilerForm form, String coordinates) {
        return new CompilerUnusable(form.id() + ": the package is not on this machine; fetch it with '"
                + Packages.fetching(coordinates) + "', or name its jar by --compiler-classpath.");
    }

    private static String read(CompilerForm.TypeScriptFile form) {
        Path path = Path.of(form.path());
        try {
            return Files.readString(path);
        } catch (CharacterCodingException binary) {
            throw new CompilerUnusable(
                    form.id() + ": expected JavaScript in UTF-8, found other bytes; name the file typescript.js.");
        } catch (IOException unreadable) {
            throw new CompilerUnusable(
                    form.id() + ": expected the file typescript.js of a compiler, found none that can be" + " read at "
                            + path.toAbsolutePath() + "; correct the path.");
        }
    }

    /** Whether there are any. */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /** Whether any of them can be had. */
    public boolean isUsable() {
        return members.values().stream().anyMatch(member -> member.compiler().isPresent());
    }

    /** Why those that cannot be had cannot, a line each. */
    public List<String> unusable() {
        return members.values().stream()
                .map(Member::unusable)
                .filter(reason -> !reason.isEmpty())
                .toList();
    }

    /** How the compilers were asked for, by the names that the report calls them by, in the order in which they were named. */
    public List<CompilerForm> forms() {
        return members.values().stream().map(Member::form).toList();
    }

    /** The compilers as a report has them, in the order in which they were named. */
    public List<Run.EngineRecord> records() {
        return members.values().stream().map(Member::record).toList();
    }

    /** Has each compiler compile the cases that are given as source, but for what it has compiled before. */
    public void compile(List<Case> cases, Listener listener) {
        List<Case> sources = cases.stream()
                .filter(each -> each.subject().sourceText().isPresent())
                .toList();
        for (Member member : List.copyOf(members.values())) {
            if (member.compiler().isPresent()) {
                compile(member, member.compiler().get(), sources, listener);
            }
        }
    }

    private void compile(Member member, Compiler compiler, List<Case> cases, Listener listener) {
        String id = member.form().id();
        Map<String, Compiled> done = compiled.computeIfAbsent(id, any -> new ConcurrentHashMap<>());
        List<String> ids = new ArrayList<>();
        List<Text> left = new ArrayList<>();
        for (Case each : cases) {
            Text source = source(each);
            emitted.find(compiler.identity(), member.form().options(), source)
                    .ifPresentOrElse(known -> done.put(each.id(), known), () -> {
                        ids.add(each.id());
                        left.add(source);
                    });
        }
        if (left.isEmpty()) {
            return;
        }
        listener.begins(id, left.size());
        try {
            compiler.compile(left, (index, answer) -> {
                done.put(ids.get(index), answer);
                emitted.keep(compiler.identity(), member.form().options(), left.get(index), answer);
                listener.compiled();
            });
        } catch (CompilerUnusable unusable) {
            compiler.close();
            members.put(id, new Member(member.form(), Optional.empty(), String.valueOf(unusable.getMessage())));
        }
    }

    private static Text source(Case given) {
        return Text.of(
                given.id() + ".js", given.subject().sourceText().orElseThrow().code());
    }

    /** What each compiler that can be had made of a case, in their order; nothing of a case that none was given. */
    public Map<String, Compiled> of(Case given) {
        Map<String, Compiled> made = new LinkedHashMap<>();
        members.values().stream()
                .filter(member -> member.compiler().isPresent())
                .map(member -> member.form().id())
                .forEach(id -> Optional.ofNullable(
                                compiled.getOrDefault(id, Map.of()).get(given.id()))
                        .ifPresent(found -> made.put(id, found)));
        return made;
    }

    @Override
    public void close() {
        members.values().forEach(member -> member.compiler().ifPresent(Compiler::close));
    }
}
