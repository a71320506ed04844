package io.github.yieldstick.search.sources;

import java.util.ArrayList;
import java.util.List;

/**
 * What may stand at a place of a program.
 *
 * @param names the variables that can be read, those of the surroundings not among them
 * @param yields whether the function is a generator
 * @param awaits whether it is an async one
 * @param method whether it has {@code super}
 * @param returns whether it is a function at all, of which one can return
 * @param labels the labels of statements that can be left
 * @param loops the labels of loops, which can also be continued
 * @param breakable whether a break without a label has a target
 * @param continuable whether a continue without a label has one
 */
record Scope(
        List<String> names,
        boolean yields,
        boolean awaits,
        boolean method,
        boolean returns,
        List<String> labels,
        List<String> loops,
        boolean breakable,
        boolean continuable) {

    Scope {
        names = List.copyOf(names);
        labels = List.copyOf(labels);
        loops = List.copyOf(loops);
    }

    /** The scope of the body of a program. */
    static Scope of(Syntax main, List<String> parameters) {
        return new Scope(
                parameters,
                !main.isAsync(),
                main.isAsync() || main.isAsyncGenerator(),
                main.isMethod(),
                true,
                List.of(),
                List.of(),
                false,
                false);
    }

    boolean suspends() {
        return yields || awaits;
    }

    Scope and(String name) {
        List<String> more = new ArrayList<>(names);
        more.add(name);
        return new Scope(more, yields, awaits, method, returns, labels, loops, breakable, continuable);
    }

    /** Within a loop. */
    Scope inLoop() {
        return new Scope(names, yields, awaits, method, returns, labels, loops, true, true);
    }

    Scope inSwitch() {
        return new Scope(names, yields, awaits, method, returns, labels, loops, true, continuable);
    }

    Scope inLabel(String label, boolean loop) {
        List<String> moreLabels = new ArrayList<>(labels);
        moreLabels.add(label);
        List<String> moreLoops = new ArrayList<>(loops);
        if (loop) {
            moreLoops.add(label);
        }
        return new Scope(names, yields, awaits, method, returns, moreLabels, moreLoops, breakable, continuable);
    }

    /** Within a function of its own. */
    Scope inFunction(boolean generator, boolean async, boolean keepsSuper) {
        return new Scope(names, generator, async, method && keepsSuper, true, List.of(), List.of(), false, false);
    }

    /** Where nothing can suspend, as in parameters. */
    Scope still() {
        return inFunction(false, false, true);
    }
}
