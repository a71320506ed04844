package io.github.yieldstick.process;

import io.github.yieldstick.facade.BrokenOff;
import io.github.yieldstick.facade.CaseOpening;
import io.github.yieldstick.facade.EngineFault;
import io.github.yieldstick.facade.Facade;
import io.github.yieldstick.judge.Budget;
import io.github.yieldstick.judge.SeatedEngine;
import io.github.yieldstick.plugin.EngineDescription;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * An engine in another process, which goes on from case to case, and is begun anew after a fault. Used by one thread at a
 * time.
 */
public final class ProcessEngine implements AutoCloseable {
    private final List<String> words;
    private final Limits limits;
    private final Introduction introduction;
    private final Duration helloTook;
    private Optional<Conversation> current;
    private Optional<Facade> last = Optional.empty();

    private ProcessEngine(
            List<String> words,
            Limits limits,
            Conversation conversation,
            Introduction introduction,
            Duration helloTook) {
        this.words = words;
        this.limits = limits;
        this.current = Optional.of(conversation);
        this.introduction = introduction;
        this.helloTook = helloTook;
    }

    /**
     * Starts an engine's program.
     *
     * @param command the program and its arguments, with quotes as in a shell
     * @throws EngineUnavailable if it cannot be started, or does not introduce itself as the engine protocol says
     */
    public static ProcessEngine start(String command) {
        return start(command, Limits.standard());
    }

    static ProcessEngine start(String command, Limits limits) {
        List<String> words = CommandWords.of(command);
        long start = System.nanoTime();
        try {
            Conversation conversation = Conversation.start(words, limits);
            Introduction introduction = introduction(conversation);
            Duration helloTook = Duration.ofNanos(System.nanoTime() - start);
            return new ProcessEngine(words, limits, conversation, introduction, helloTook);
        } catch (IOException unable) {
            throw new EngineUnavailable("the command " + command + " cannot be started: " + unable.getMessage()
                    + "; expected a program that speaks the engine protocol.");
        } catch (EngineFault fault) {
            throw new EngineUnavailable("the command " + command + " starts no engine that could be judged: "
                    + fault.fault().sentence());
        }
    }

    /** Who the engine is, which revision it means to match, and what it can show. */
    public EngineDescription description() {
        return introduction.description();
    }

    /**
     * Puts the engine in the helper's place for one case.
     *
     * @param caseId the case
     * @param revision the revision that the engine is judged by
     * @param budget how much of the limits it may use up
     * @return its place; what keeps the engine from beginning the case is a fault that the place tells
     */
    public SeatedEngine seat(String caseId, String revision, Budget budget) {
        Facade facade = new Facade(
                opening(caseId, revision, limits.within(budget, helloTook)),
                introduction.description().capabilities());
        last = Optional.of(facade);
        return SeatedEngine.of(facade);
    }

    /** Asks the program to stop, and ends it with its children if it does not. */
    @Override
    public void close() {
        current.ifPresent(Conversation::close);
        current = Optional.empty();
    }

    private CaseOpening opening(String caseId, String revision, Limits within) {
        try {
            Conversation conversation = usable(within);
            conversation.within(within);
            return (javaScript, values) ->
                    ProcessCase.begin(conversation, introduction.inspects(), caseId, revision, javaScript, values);
        } catch (EngineFault fault) {
            return (javaScript, values) -> {
                throw fault;
            };
        }
    }

    /** After a fault, or a case that was stopped amidst a question, the program is not to be relied on. */
    private Conversation usable(Limits within) {
        boolean faulty = last.flatMap(Facade::fault).isPresent();
        Optional<Conversation> going = current.filter(conversation -> !faulty && conversation.isIdle());
        return going.orElseGet(() -> beginAnew(within));
    }

    private Conversation beginAnew(Limits within) {
        current.ifPresent(Conversation::breakOff);
        current = Optional.empty();
        try {
            Conversation conversation = Conversation.start(words, within);
            Introduction again = introduction(conversation);
            current = Optional.of(conversation);
            if (!again.equals(introduction)) {
                throw Breach.of("the introduction " + introduction, again.toString());
            }
            return conversation;
        } catch (IOException unable) {
            throw new EngineFault(BrokenOff.Kind.CRASH, "the program cannot be started again: " + unable.getMessage());
        }
    }

    private static Introduction introduction(Conversation conversation) {
        try {
            return Introduction.of(conversation);
        } catch (EngineFault fault) {
            conversation.breakOff();
            throw fault;
        }
    }
}
