package io.github.yieldstick.oracle;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A TypeScript compiler that stays loaded from one text to the next. Used by one thread at a time. */
public final class LoadedTypeScript implements AutoCloseable {
    private final BlockingQueue<Optional<Text>> questions = new ArrayBlockingQueue<>(1);
    private final BlockingQueue<Said> answers = new LinkedBlockingQueue<>();

    /** What the thread that holds the compiler says. */
    private sealed interface Said {
        record Answered(TypeScript.Answer answer) implements Said {}

        record Failed(RuntimeException failure) implements Said {}
    }

    /**
     * Begins to load the compiler, and waits for nothing.
     *
     * @param options as for {@link TypeScript#compile}
     */
    public LoadedTypeScript(TypeScript compiler, String options) {
        Thread thread = new Thread(
                () -> {
                    try {
                        compiler.serve(options, this::next, answer -> answers.add(new Said.Answered(answer)));
                    } catch (RuntimeException failure) {
                        answers.add(new Said.Failed(failure));
                    }
                },
                "yieldstick-typescript");
        thread.setDaemon(true);
        thread.start();
    }

    private Optional<Text> next() {
        try {
            return questions.take();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /**
     * Compiles a text.
     *
     * @throws ProgramFault if the compiler does not load, or does not know an option
     */
    public TypeScript.Answer compile(Text text) throws InterruptedException {
        questions.put(Optional.of(text));
        Said said = answers.take();
        if (said instanceof Said.Failed failed) {
            answers.add(said); // nobody is left to answer the next
            throw failed.failure();
        }
        return ((Said.Answered) said).answer();
    }

    /** Lets the compiler go. */
    @Override
    public void close() {
        questions.clear();
        var unused = questions.offer(Optional.empty());
    }
}
