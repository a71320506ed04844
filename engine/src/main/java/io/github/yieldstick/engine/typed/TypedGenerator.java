package io.github.yieldstick.engine.typed;

import io.github.yieldstick.engine.Body;
import io.github.yieldstick.engine.Generator;
import io.github.yieldstick.engine.Result;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A generator whose values have types: an {@link Iterable} over what its body yields, that can be sent values, delegates to others
 * at any depth without a stack, and cleans up when it is closed.
 *
 * <pre>{@code
 * static TypedGenerator<Integer, Void, Void> walk(Tree tree) {
 *     return TypedGenerator.of(state -> switch (state.label()) {
 *         case 0 -> tree.left() == null ? state.breakTo(1) : state.yieldStar(walk(tree.left()));
 *         case 1 -> state.yieldValue(tree.value());
 *         case 2 -> tree.right() == null ? state.returnValue() : state.yieldStar(walk(tree.right()));
 *         default -> state.returnValue();
 *     });
 * }
 * }</pre>
 *
 * <p>An error of the body reaches the caller of the verb as the very object that was thrown, checked or not, and is not declared. A
 * verb that is called while the generator runs, by its body or from another thread that can see that it runs, throws an
 * {@link IllegalStateException} and does no harm (ORC.1, ORC.2). A generator is meant for one thread at a time: whoever hands it to
 * another thread sees to it that the one is done before the other begins.
 *
 * @param <Y> the values that it yields
 * @param <R> the value that it returns; {@link Void} where it returns none
 * @param <S> the values that are sent to it; {@link Void} where none are
 */
public final class TypedGenerator<Y extends @Nullable Object, R extends @Nullable Object, S extends @Nullable Object>
        implements Iterable<Y>, AutoCloseable {
    private final Generator generator;
    private boolean holdsValue;

    private TypedGenerator(Generator generator) {
        this.generator = generator;
    }

    /** A generator over that body, of which nothing runs yet (GEN.1). */
    public static <Y extends @Nullable Object, R extends @Nullable Object, S extends @Nullable Object>
            TypedGenerator<Y, R, S> of(TypedBody<Y, R, S> body) {
        return new TypedGenerator<>(Generator.of(Body.seeing(TypedState<Y, R, S>::new, body::run)));
    }

    /** The generator of the engine, for delegation. */
    Generator generator() {
        return generator;
    }

    /** What this generator returned, as it reached another one. */
    R cast(Object returned) {
        return Values.<R>of(returned);
    }

    /** Starts or resumes the generator with nothing to send: the body's {@code sent()} gives null. */
    public TypedResult<Y, R> next() {
        return result(generator.next());
    }

    /** Starts or resumes the generator; the body's {@code sent()} gives that value (OP0.1, OP0.2). */
    @SuppressWarnings("NullAway") // the engine carries any value, null too
    public TypedResult<Y, R> next(S sent) {
        return result(generator.next(sent));
    }

    /** Resumes the generator; the body's {@code sent()} throws that error (OP1.1). */
    public TypedResult<Y, R> throwError(Throwable error) {
        return result(generator.throwError(error));
    }

    /** Makes the generator return that value, through the finally blocks around its label (OP2.1 to OP2.6). */
    @SuppressWarnings("NullAway") // the engine carries any value, null too
    public TypedResult<Y, R> returnValue(R returned) {
        return result(generator.returnValue(returned));
    }

    private TypedResult<Y, R> result(Result result) {
        holdsValue = false;
        return result.done()
                ? new TypedResult.Returned<>(Values.<R>of(result.value()))
                : new TypedResult.Yielded<>(Values.<Y>of(result.value()));
    }

    /**
     * Does what {@link #next()} does, and makes no object for the answer.
     *
     * @return whether the generator is suspended with a {@link #value()}; false once it has completed
     */
    public boolean advance() {
        holdsValue = false;
        holdsValue = generator.advance();
        return holdsValue;
    }

    /** The same with a value to send. */
    @SuppressWarnings("NullAway") // the engine carries any value, null too
    public boolean advance(S sent) {
        holdsValue = false;
        holdsValue = generator.advance(sent);
        return holdsValue;
    }

    /**
     * What the last {@link #advance()} came to.
     *
     * @throws IllegalStateException if that answered false, or another verb was called since
     */
    public Y value() {
        if (!holdsValue) {
            throw new IllegalStateException(
                    "There is a value after advance() has answered true, and before the next verb.");
        }
        return Values.<Y>of(generator.value());
    }

    /** What is left of the values that it yields. All iterators of one generator share its one course. */
    @Override
    @SuppressWarnings(
            "unchecked") // what the body yields has that type, and Java's own iterators give undefined for nothing
    public Iterator<Y> iterator() {
        return (Iterator<Y>) generator.iterator();
    }

    /** The same as a sequential stream, which closes the generator when it is closed. */
    public Stream<Y> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED), false)
                .onClose(this::close);
    }

    /**
     * Makes the generator return, so that the finally blocks around its label run; nothing, where it has completed or was never
     * begun.
     *
     * @throws IllegalStateException if a finally block yields instead of ending, or the generator runs
     */
    @Override
    public void close() {
        holdsValue = false;
        if (!generator.returnValue().done()) {
            throw new IllegalStateException(
                    "The body yielded a value while it was closed; a finally block that does cannot be closed.");
        }
    }
}
