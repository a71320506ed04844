package io.github.yieldstick.engines;

import io.github.yieldstick.oracle.Cut;
import io.github.yieldstick.plugin.GeneratorEngine;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
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
        } catch (LinkageError broken) {
            throw new EngineUnusable("class:" + name + ": the class cannot be loaded: " + broken
                    + "; put what it needs on the class path (--classpath, or -Dyieldstick.classpath).");
        }
    }

    private static GeneratorEngine make(Class<?> found) {
        String name = "class:" + found.getName();
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
                    name + ": its constructor threw " + Cut.of(String.valueOf(thrown.getCause())) + ".");
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
        } catch (ServiceConfigurationError broken) {
            throw new EngineUnusable("class:" + name + ": an engine that the class path offers cannot be made: "
                    + Cut.of(String.valueOf(broken.getMessage())) + ".");
        }
        throw new EngineUnusable("class:" + name + ": there is no class of that name " + where
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
                .map(entry -> url(Path.of(entry)))
                .toArray(URL[]::new);
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
