package io.github.yieldstick.compilers;

import io.github.yieldstick.oracle.Text;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;

/**
 * Closure Compiler in this process, by its own class loader: any version can be judged, and the kit depends on none. It lowers and
 * optimizes nothing; the option {@code target} says to which edition.
 */
final class ClosureCompiler implements Compiler {
    private static final String PACKAGE = "com.google.javascript.jscomp.";
    private static final long SECONDS_EACH = 60;
    private static final Map<String, String> TARGETS = Map.of(
            "es3", "ECMASCRIPT3",
            "es5", "ECMASCRIPT5_STRICT",
            "es2015", "ECMASCRIPT_2015",
            "es2017", "ECMASCRIPT_2017");

    private final String id;
    private final String version;
    private final ClassLoader loader;
    private final String target;

    /**
     * @throws CompilerUnusable if an option is none that it has
     */
    ClosureCompiler(String id, String version, Path jar, CompilerOptions options) {
        this.id = id;
        this.version = version;
        this.loader = new URLClassLoader(new URL[] {url(jar)}, ClassLoader.getPlatformClassLoader());
        Set<String> unknown = new TreeSet<>(options.values().keySet());
        unknown.remove("target");
        String asked = options.values().getOrDefault("target", "es5").toLowerCase(Locale.ROOT);
        if (!unknown.isEmpty() || !TARGETS.containsKey(asked)) {
            throw new CompilerUnusable(id + ": expected no option but target, one of "
                    + TARGETS.keySet().stream().sorted().toList() + ", found " + options.suffix() + "; correct it.");
        }
        this.target = TARGETS.get(asked);
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Identity identity() {
        return new Identity("Closure Compiler", version, version);
    }

    @Override
    public void compile(List<Text> sources, BiConsumer<Integer, Compiled> taken) {
        ExecutorService thread = Executors.newSingleThreadExecutor(ClosureCompiler::daemon);
        try {
            for (int i = 0; i < sources.size(); i++) {
                Text source = sources.get(i);
                Future<Compiled> answer = thread.submit(() -> compiled(source));
                taken.accept(i, awaited(answer));
                if (!answer.isDone() || answer.isCancelled()) {
                    thread.shutdownNow();
                    thread = Executors.newSingleThreadExecutor(ClosureCompiler::daemon);
                }
            }
        } finally {
            thread.shutdownNow();
        }
    }

    private Compiled awaited(Future<Compiled> answer) {
        try {
            return answer.get(SECONDS_EACH, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            return new Compiled.Late("the compiler gave no answer within " + SECONDS_EACH + " s");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Compiled.Late("the run was interrupted");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof CompilerUnusable unusable) {
                throw unusable;
            }
            return new Compiled.Threw(String.valueOf(failed.getCause()));
        }
    }

    private Compiled compiled(Text source) {
        try {
            Class<?> compilerClass = type("Compiler");
            Class<?> sourceClass = type("SourceFile");
            Class<?> optionsClass = type("CompilerOptions");
            PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
            Object compiler = compilerClass.getConstructor(PrintStream.class).newInstance(nowhere);
            Object file = sourceClass
                    .getMethod("fromCode", String.class, String.class)
                    .invoke(null, source.file(), source.code());
            compilerClass
                    .getMethod("compile", List.class, List.class, optionsClass)
                    .invoke(compiler, Collections.emptyList(), List.of(file), options(optionsClass));
            Object errors = compilerClass.getMethod("getErrors").invoke(compiler);
            List<String> told = told(errors);
            return told.isEmpty()
                    ? new Compiled.Emitted(
                            (String) compilerClass.getMethod("toSource").invoke(compiler), List.of())
                    : new Compiled.Refused(told.get(0));
        } catch (InvocationTargetException thrown) {
            return new Compiled.Threw(String.valueOf(thrown.getTargetException()));
        } catch (ReflectiveOperationException | LinkageError other) {
            throw new CompilerUnusable(
                    id + ": the jar is no Closure Compiler that the kit knows how to call (" + other + ").");
        }
    }

    private Object options(Class<?> optionsClass) throws ReflectiveOperationException {
        Class<?> modeClass = type("CompilerOptions$LanguageMode");
        Object options = optionsClass.getConstructor().newInstance();
        optionsClass.getMethod("setLanguageIn", modeClass).invoke(options, constant(modeClass, "UNSTABLE"));
        optionsClass.getMethod("setLanguageOut", modeClass).invoke(options, constant(modeClass, target));
        optionsClass.getMethod("setEmitUseStrict", boolean.class).invoke(options, false);
        optionsClass.getMethod("setPrettyPrint", boolean.class).invoke(options, true);
        return options;
    }

    private static List<String> told(Object errors) {
        List<String> told = new ArrayList<>();
        int count = errors.getClass().isArray() ? Array.getLength(errors) : ((List<?>) errors).size();
        for (int i = 0; i < count; i++) {
            told.add(String.valueOf(errors.getClass().isArray() ? Array.get(errors, i) : ((List<?>) errors).get(i)));
        }
        return told;
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(PACKAGE + name, true, loader);
    }

    private static Object constant(Class<?> type, String name) throws ReflectiveOperationException {
        return type.getField(name).get(null);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(null, work, "yieldstick-closure", 64L << 20);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        // It holds nothing but memory.
    }
}
