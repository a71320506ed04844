package io.github.yieldstick.process;

import io.github.yieldstick.facade.EngineFault;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.node.ObjectNode;

/**
 * The exchange of questions and answers with a program, strictly last-in first-out: while an answer is waited for, what the
 * program asks is answered, and that may ask again. Every fault ends the program.
 */
final class Conversation {
    private final AdapterProcess process;
    private Limits limits;
    private final AtomicInteger open = new AtomicInteger();
    private int lastId;
    private int calls;

    /** Whoever answers what a program asks. */
    interface Callee {
        /** The answer, but for the id that it answers. */
        ObjectNode answer(Message.Call call);
    }

    private Conversation(AdapterProcess process, Limits limits) {
        this.process = process;
        this.limits = limits;
    }

    /**
     * Starts a program, with which nothing has been exchanged yet.
     *
     * @throws IOException if there is no such program
     */
    static Conversation start(List<String> words, Limits limits) throws IOException {
        return new Conversation(AdapterProcess.start(words, limits.answer()), limits);
    }

    /** Whether all questions have been answered: one of a case that was stopped never is. */
    boolean isIdle() {
        return open.get() == 0;
    }

    /** Holds the program to other limits from here on. */
    void within(Limits others) {
        limits = others;
    }

    /** How often the program has asked since the count was begun anew. */
    int calls() {
        return calls;
    }

    void countCallsAnew() {
        calls = 0;
    }

    /**
     * Asks for the program's introduction, for which it has more time.
     *
     * @throws EngineFault if there is none
     */
    Reply hello(ObjectNode content) {
        Reply reply = ask("hello", content, limits.hello(), call -> {
            throw Breach.of("the answer to hello", call.content());
        });
        process.lookForChildren();
        return reply;
    }

    /**
     * Asks a question.
     *
     * @param question what for, {@code resume}
     * @param content what else stands in the message
     * @param callee answers what the program asks meanwhile
     * @throws EngineFault if there is no answer
     */
    Reply ask(String question, ObjectNode content, Callee callee) {
        return ask(question, content, limits.answer(), callee);
    }

    /** Asks the program to stop, and sees to it. */
    void close() {
        if (isIdle()) {
            process.say(Wire.line(Wire.object().put("do", "stop")));
            process.awaitEnd(limits.stop());
        } else {
            process.end();
        }
    }

    /** Ends the program at once. */
    void breakOff() {
        process.end();
    }

    private Reply ask(String question, ObjectNode content, Duration limit, Callee callee) {
        open.incrementAndGet();
        try {
            int id = ++lastId;
            ObjectNode message = Wire.object().put("do", question).put("id", id);
            process.say(Wire.line(message.setAll(content)));
            Reply reply = Reply.of(question, answer(id, limit, callee));
            open.decrementAndGet();
            return reply;
        } catch (EngineFault fault) {
            process.end();
            throw fault;
        }
    }

    private ObjectNode answer(int id, Duration limit, Callee callee) {
        while (true) {
            Message message = Message.of(process.hear(limit));
            if (message instanceof Message.Answer answer) {
                if (!answer.re().isIntegralNumber() || answer.re().longValue() != id) {
                    throw Breach.of("the answer to " + id + ", which was asked last", answer.content());
                }
                return answer.content();
            }
            Message.Call call = (Message.Call) message;
            calls++;
            ObjectNode reply = Wire.object().put("re", call.id());
            process.say(Wire.line(reply.setAll(callee.answer(call))));
        }
    }
}
