package io.github.yieldstick.engines;

import io.github.yieldstick.facade.ThrownText;
import io.github.yieldstick.plugin.GeneratorEngine;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.regex.Pattern;

/** Finds engines among the classes of a class path. */
final class JavaClasses {
    private final ClassLoader loader;
    private final String where;

    /**
     * Looks along the kit's own class path, and then along another.
     *
     * @param classPath folders and jars, parted as the platform does; may be empty
     * @throws WrongUsage if one of them is not there
     */
    JavaClasses(String classPath) {
        loader = new URLClassLoader(urls(classPath), GeneratorEngine.class.getClassLoader());
        where = classPath.isEmpty() ? "on the class path" : "on the class path, nor in " + classPath;
    }

    /**
     * An engine by the full name of its class, or by the name that it describes itself with.
     *
     * @throws EngineUnusable if there is none, or it cannot be made
     */
    GeneratorEngine find(String name) {
        Optional<Class<?>> found = load(name);
        return found.isPresent() ? make(found.get()) : named(name);
    }

    private Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, true, loader));
        } catch (ClassNotFoundException absent) {
            return Optional.empty();
        } catch (ExceptionInInitializerError thrown) {
            throw new EngineUnusable(
                    EngineForm.CLASS + name + ": the class cannot be initialized: " + ThrownText.of(thrown) + ".");
        } catch (LinkageError broken) {
            throw new EngineUnusable(EngineForm.CLASS + name + ": the class cannot be loaded: " + ThrownText.of(broken)
                    + "; put what it needs on the class path (--classpath, or -Dyieldstick.classpath).");
        }
    }

    private static GeneratorEngine make(Class<?> found) {
        String name = EngineForm.CLASS + found.getName();
        if (!GeneratorEngine.class.isAssignableFrom(found)) {
            throw new EngineUnusable(name + ": expected a class that implements " + GeneratorEngine.class.getName()
                    + ", found one that does not; name the class that does.");
        }
        try {
            var constructor = found.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (GeneratorEngine) constructor.newInstance();
        } catch (NoSuchMethodException absent) {
            throw new EngineUnusable(
                    name + ": expected a constructor without parameters, found none; give the class one.");
        } catch (InvocationTargetException thrown) {
            throw new EngineUnusable(
                    name + ": its constructor threw " + ThrownText.of(thrown.getTargetException()) + ".");
        } catch (LinkageError broken) {
            throw new EngineUnusable(name + ": cannot be initialized: " + ThrownText.of(broken) + ".");
        } catch (ReflectiveOperationException unable) {
            throw new EngineUnusable(
                    name + ": cannot be made: " + unable + "; it has to be a class that is not abstract.");
        }
    }

    private GeneratorEngine named(String name) {
        List<String> others = new ArrayList<>();
        try {
            for (GeneratorEngine engine : ServiceLoader.load(GeneratorEngine.class, loader)) {
                String own = engine.description().name();
                if (own.equals(name)) {
                    return engine;
                }
                others.add(own);
            }
        } catch (RuntimeException | Error broken) {
            throw new EngineUnusable(EngineForm.CLASS + name
                    + ": an engine that the class path offers cannot be made, or does not describe itself: "
                    + ThrownText.of(broken) + "; name yours by its full name, or take the other off the class path.");
        }
        throw new EngineUnusable(EngineForm.CLASS + name + ": there is no class of that name " + where
                + ", and "
                + (others.isEmpty()
                        ? "no engine offers itself there"
                        : "the engines that offer themselves are " + others)
                + "; add its folder or jar (--classpath, or -Dyieldstick.classpath).");
    }

    private static URL[] urls(String classPath) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(classPath)
                .filter(entry -> !entry.isEmpty())
                .map(JavaClasses::path)
                .map(JavaClasses::url)
                .toArray(URL[]::new);
    }

    private static Path path(String entry) {
        try {
            return Path.of(entry);
        } catch (InvalidPathException unsayable) {
            throw new WrongUsage("the class path names \"" + entry + "\", which is no path here ("
                    + unsayable.getReason() + "); correct it.");
        }
    }

    private static URL url(Path entry) {
        if (!Files.exists(entry)) {
            throw new WrongUsage("the class path names " + entry + ", which is not there; correct it.");
        }
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
