package io.github.yieldstick.engine.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The classes of the sequences in several copies, so that a call in a loop meets many classes, as it does in a program of some
 * size. Each copy has a loader of its own; what they share, above all the engine, there is once.
 */
final class Copies extends ClassLoader {
    private static final Set<String> SHARED =
            Set.of(Sources.class.getName(), Sources.Catching.class.getName(), Workload.class.getName());

    private Copies() {
        super(Copies.class.getClassLoader());
    }

    /** That many copies. */
    static List<Sources> of(int number) {
        return IntStream.range(0, number).mapToObj(copy -> new Copies().sources()).toList();
    }

    private Sources sources() {
        try {
            return (Sources) loadClass(CopiedSources.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("The sequences have no copy.", impossible);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(Copies.class.getPackageName()) || SHARED.contains(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? copy(name) : loaded;
        }
    }

    private Class<?> copy(String name) throws ClassNotFoundException {
        try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = file.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }
}
