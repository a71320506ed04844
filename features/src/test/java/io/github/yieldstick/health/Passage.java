package io.github.yieldstick.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A place of the newest text at which a value passes on its way between caller, body and delegate.
 *
 * @param name what passes there, "what the body yields"
 * @param edit has the value pass through a function {@code passed}, which gives what goes on in its place
 */
record Passage(String name, UnaryOperator<HelperEdit> edit) {
    /** The verbs, each at the place of its opcode. */
    static final List<String> VERBS = List.of("next", "throw", "return");

    private static final int STRIDE = 7;
    private static final String VERB = "if (f) throw new TypeError(\"Generator is already executing.\");";
    private static final String BODY = "op = body.call(thisArg, _);";
    private static final String ASKED = "!(t = t.call(y, op[1])).done";
    private static final String DELEGATE_DONE = "op = [op[0] & 2, t.value];";
    private static final String PENDS = "_.ops.push(op);";
    private static final String CARRIED_ON = "op = _.ops.pop();";

    /** Every passage, verb by verb and then in the order of the text. */
    static List<Passage> all() {
        List<Passage> all = new ArrayList<>();
        all.addAll(ofVerbs());
        all.addAll(ofTheBody());
        all.addAll(ofDelegates());
        all.addAll(ofResultsHandedOn());
        all.addAll(ofPendingOperations());
        return all;
    }

    /** The helper with the edit, and with such a function. */
    HelperEdit through(String function) {
        return edit.apply(HelperEdit.ofNewestText().sharing("var passed = " + function + ";"));
    }

    /**
     * Combines passages with what is done there. All pairs would be thousands, which a run has no time for and a reader no
     * patience: each passage takes every {@value #STRIDE}th thing, beginning with another one than the passage before.
     *
     * @param things what is done, by its name
     */
    static void combine(Map<String, String> things, Taker taker) {
        List<Passage> passages = all();
        List<Map.Entry<String, String>> entries = List.copyOf(things.entrySet());
        for (int at = 0; at < passages.size(); at++) {
            Passage passage = passages.get(at);
            for (int i = at % STRIDE; i < entries.size(); i += STRIDE) {
                Map.Entry<String, String> thing = entries.get(i);
                taker.take(passage.name() + ": " + thing.getKey(), passage, thing.getValue());
            }
        }
    }

    /** Takes a passage, what is done there, and the words for both. */
    @FunctionalInterface
    interface Taker {
        void take(String what, Passage passage, String thing);
    }

    private static List<Passage> ofVerbs() {
        String resumes = "_ && !g && !y && op[0] === ";
        return List.of(
                verb("what the first next sends", "g && op[0] === 0"),
                verb("what a later next sends", resumes + 0),
                verb("what throw sends as the first verb", "g && op[0] === 1"),
                verb("what throw sends to the suspended generator", resumes + 1),
                verb("what throw gives the completed generator", "!_ && op[0] === 1"),
                verb("what return sends as the first verb", "g && op[0] === 2"),
                verb("what return sends outside of all regions", resumes + "2 && !_.trys.length"),
                verb("what return sends inside a region", resumes + "2 && _.trys.length"),
                verb("what return gives the completed generator", "!_ && op[0] === 2"),
                verb("what next sends to the delegate", "y && op[0] === 0"),
                verb("what throw sends to the delegate", "y && op[0] === 1"),
                verb("what return sends to the delegate", "y && op[0] === 2"));
    }

    private static List<Passage> ofTheBody() {
        return List.of(
                replaced(
                        "what the body yields",
                        "{ value: op[1], done: false }",
                        "{ value: passed(op[1]), done: false }"),
                answer("what the body returns outside of all regions", "op[0] === 2 && !_.trys.length"),
                answer("what the body returns inside a region", "op[0] === 2 && _.trys.length"),
                answer("what the body answers with opcode 0", "op[0] === 0"),
                answer("what the body answers with opcode 1", "op[0] === 1"),
                answer("what the body answers with opcode 6", "op[0] === 6"),
                replaced(
                        "what the body throws",
                        BODY,
                        "try { op = body.call(thisArg, _); } catch (error) { throw passed(error); }"),
                replaced("what is caught", "t = op; break; }", "t = [op[0], passed(op[1])]; break; }"),
                replaced("what sent() throws", "throw t[1];", "throw passed(t[1]);"),
                replaced("what sent() gives", "return t[1]; }", "return passed(t[1]); }"),
                replaced(
                        "what sent() gives the second time",
                        "return t[1]; }",
                        "return t.again ? passed(t[1]) : (t.again = 1, t[1]); }"),
                replaced(
                        "what completes the generator as an error",
                        "throw op[1]; return",
                        "throw passed(op[1]); return"),
                replaced(
                        "what completes the generator as a value",
                        "op[0] ? op[1] : void 0",
                        "op[0] ? passed(op[1]) : void 0"),
                replaced("thisArg", "body.call(thisArg, _)", "body.call(passed(thisArg), _)"));
    }

    private static List<Passage> ofDelegates() {
        return List.of(
                result("what the delegate gives at the end of next", 0),
                result("what the delegate gives at the end of throw", 1),
                result("what the delegate gives at the end of return", 2),
                error("what the delegate's next throws", "op[0] === 0"),
                error("what the delegate's throw throws", "op[0] === 1"),
                error("what the delegate's return throws", "op[0] === 2"),
                replaced(
                        "what the delegate throws when it is closed",
                        "t.call(y), 0)",
                        "(function (close) { try { close.call(y); } catch (error) { throw passed(error); } })(t), 0)"));
    }

    private static List<Passage> ofResultsHandedOn() {
        return List.of(
                handedOn("the value in a result of next that is handed on", 0),
                handedOn("the value in a result of throw that is handed on", 1),
                handedOn("the value in a result of return that is handed on", 2));
    }

    private static List<Passage> ofPendingOperations() {
        return List.of(
                replaced(
                        "the value of a return that comes to pend",
                        PENDS,
                        "_.ops.push(op[0] === 2 ? [2, passed(op[1])] : op);"),
                replaced("the error that comes to pend", PENDS, "_.ops.push(op[0] === 6 ? [6, passed(op[1])] : op);"),
                replaced("the value of a return that is carried on", CARRIED_ON, carriedOn(2)),
                replaced("the error that is carried on", CARRIED_ON, carriedOn(6)));
    }

    private static String carriedOn(int opcode) {
        return CARRIED_ON + " if (op && op[0] === " + opcode + ") op = [op[0], passed(op[1])];";
    }

    private static Passage verb(String name, String when) {
        return replaced(name, VERB, VERB + " if (" + when + ") op = [op[0], passed(op[1])];");
    }

    private static Passage answer(String name, String when) {
        return replaced(name, BODY, BODY + " if (op && " + when + ") op = [op[0], passed(op[1])];");
    }

    private static Passage result(String name, int verb) {
        return replaced(name, DELEGATE_DONE, "op = [op[0] & 2, op[0] === " + verb + " ? passed(t.value) : t.value];");
    }

    /** A getter is left alone, and so is a result whose value stays as it is. */
    private static Passage handedOn(String name, int verb) {
        return replaced(
                name,
                ".done) return t;",
                ".done) return (function (own, result) { var other = own && 'value' in own && op[0] === " + verb
                        + " ? passed(own.value) : 0; return own && 'value' in own && op[0] === " + verb
                        + " && !Object.is(other, own.value) ? { value: other, done: result.done } : result;"
                        + " })(Object.getOwnPropertyDescriptor(Object(t), 'value'), t);");
    }

    private static Passage error(String name, String when) {
        return replaced(
                name,
                ASKED,
                "!(t = (function (method) { try { return method.call(y, op[1]); } catch (error) { throw " + when
                        + " ? passed(error) : error; } })(t)).done");
    }

    private static Passage replaced(String name, String piece, String other) {
        return new Passage(name, helper -> helper.replace(piece, other));
    }
}
