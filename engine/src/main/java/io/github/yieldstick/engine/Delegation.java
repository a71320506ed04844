package io.github.yieldstick.engine;

import static io.github.yieldstick.engine.OnDelegate.CLOSE;
import static io.github.yieldstick.engine.OnDelegate.GO_ON_RETURNING;
import static io.github.yieldstick.engine.OnDelegate.HAND_ON;
import static io.github.yieldstick.engine.OnDelegate.LEAVE_UNTOLD;
import static io.github.yieldstick.engine.OnDelegate.RESUME_AFTER_NEXT;
import static io.github.yieldstick.engine.OnDelegate.RESUME_AFTER_RETURN;
import static io.github.yieldstick.engine.OnDelegate.RESUME_AFTER_THROW;
import static io.github.yieldstick.engine.OnDelegate.RESUME_WITHOUT_NEXT;
import static io.github.yieldstick.engine.OnDelegate.RETURN_IN_ITS_PLACE;
import static io.github.yieldstick.engine.OnDelegate.SUSPEND;
import static io.github.yieldstick.engine.OnDelegate.SUSPEND_ON_RETURN;
import static io.github.yieldstick.engine.OnDelegate.THROW_IN_ITS_PLACE;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The delegate of a {@code yield*}, and what becomes of the verbs while it is set (the helper document, Delegating). */
final class Delegation {
    private final Revision revision;
    private final Host host;
    private final Current current;
    private @Nullable Delegate delegate;

    Delegation(Revision revision, Host host, Current current) {
        this.revision = revision;
        this.host = host;
        this.current = current;
    }

    /** Sets the operand as the delegate, which is to be asked for its first value (OP5.1). */
    void set() {
        delegate = host.delegate(current.operand());
        current.become(Opcode.NEXT, host.undefined());
    }

    /** Drops the delegate; gives whether there was one (DEL.12). */
    boolean drop() {
        boolean wasSet = delegate != null;
        delegate = null;
        return wasSet;
    }

    /** The delegate's result, if one is set and not done; else the operation is what the delegate left of it. */
    Optional<Result> ask() {
        Delegate asked = delegate;
        if (asked == null) {
            return Optional.empty();
        }
        current.decided(HAND_ON); // DEL.1
        Object operand = current.operand();
        return switch (current.opcode()) {
            case NEXT -> heard(asked.next(operand), SUSPEND, RESUME_AFTER_NEXT, RESUME_WITHOUT_NEXT); // DEL.2, .3, .16
            case THROW ->
                heard(throwInto(asked, operand), SUSPEND, RESUME_AFTER_THROW, THROW_IN_ITS_PLACE); // DEL.2, .4, .7
            case RETURN ->
                heard(asked.returnValue(operand), SUSPEND_ON_RETURN, afterReturn(), RETURN_IN_ITS_PLACE); // DEL.11, .10
            case BREAK, YIELD, YIELDSTAR, CATCH, ENDFINALLY ->
                throw new IllegalStateException("Only a verb is handed to a delegate, not " + current.opcode() + ".");
        };
    }

    private Optional<Result> throwInto(Delegate asked, Object error) {
        Optional<Result> answer = asked.throwError((Throwable) error);
        if (answer.isEmpty()) {
            if (revision.delegateThrowCloses()) {
                current.decided(CLOSE); // DEL.8, DEL.18
                asked.close();
            } else {
                current.decided(LEAVE_UNTOLD); // DEL.9
            }
        }
        return answer;
    }

    private OnDelegate afterReturn() {
        return revision.delegateReturnKept() ? GO_ON_RETURNING : RESUME_AFTER_RETURN; // DEL.6, DEL.5
    }

    private Optional<Result> heard(
            Optional<Result> answer, OnDelegate whenNotDone, OnDelegate whenDone, OnDelegate withoutMethod) {
        if (answer.isPresent() && !answer.get().done()) {
            current.decided(whenNotDone);
            return answer; // the delegate stays
        }
        if (answer.isPresent()) {
            current.decided(whenDone);
            Opcode verb = whenDone == GO_ON_RETURNING ? Opcode.RETURN : Opcode.NEXT;
            current.become(verb, answer.get().value());
        } else {
            current.decided(withoutMethod); // the verb is the generator's own again
        }
        delegate = null;
        return Optional.empty();
    }
}
