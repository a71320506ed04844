package io.github.yieldstick.search.sources;

import static io.github.yieldstick.search.sources.Syntax.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds out what may stand at a place of a program that is there. */
final class Scopes {
    private static final Set<Syntax> FIELDS =
            EnumSet.of(FIELD, FIELD_COMPUTED, STATIC_FIELD, STATIC_COMPUTED, PRIVATE_FIELD);
    private static final Set<Syntax> LOOPS = EnumSet.of(
            WHILE,
            WHILE_TEST,
            DO,
            DO_TEST,
            FOR,
            FOR_FULL,
            FOR_VAR,
            FOR_OF,
            FOR_OF_TARGET,
            FOR_IN,
            FOR_IN_TARGET,
            FOR_AWAIT,
            FOR_AWAIT_TARGET);

    private Scopes() {}

    /** The scope at the end of a path. A name that it has may turn out not to be there, which the program then shows. */
    static Scope at(Tree program, List<Integer> path) {
        Tree here = program;
        boolean inParameters = !path.isEmpty() && path.get(0) == 0;
        Scope scope = Scope.of(program.syntax(), List.of());
        scope = inParameters ? scope.still() : scope;
        for (int index : path) {
            scope = within(scope, here, index);
            for (int before = 0; before < index; before++) {
                scope = declaredBy(here.parts().get(before), scope);
            }
            here = here.parts().get(index);
        }
        return scope;
    }

    private static Scope declaredBy(Tree before, Scope scope) {
        boolean declares = before.syntax().category() == Category.BINDING
                || before.syntax().category() == Category.PARAMETERS
                || before.syntax() == DECLARE;
        Scope more = scope;
        if (declares) {
            for (Tree piece : before.all().toList()) {
                more = piece.syntax() == BIND_NAME ? more.and(piece.text()) : more;
            }
        }
        return more;
    }

    private static Scope within(Scope scope, Tree tree, int index) {
        Syntax syntax = tree.syntax();
        boolean last = index == tree.parts().size() - 1;
        if (syntax.isFunction() && (last || syntax.category() != Category.MEMBER)) {
            return scope.inFunction(
                    syntax == GENERATOR_INSIDE,
                    syntax == ASYNC_ARROW_INSIDE,
                    syntax != FUNCTION && syntax != GENERATOR_INSIDE);
        }
        if (syntax == SWITCH) {
            return index > 0 ? scope.inSwitch() : scope;
        }
        if (syntax == LABELLED) {
            return scope.inLabel(tree.text(), isLoop(tree.parts().get(0).syntax()));
        }
        if (isField(syntax)) {
            return last ? scope.still() : scope;
        }
        if (isLoop(syntax)) {
            Scope inside = tree.parts().get(index).syntax().category() == Category.BLOCK ? scope.inLoop() : scope;
            return syntax == FOR || syntax == FOR_FULL || syntax == FOR_VAR ? inside.and(tree.text()) : inside;
        }
        return scope;
    }

    private static boolean isField(Syntax syntax) {
        return FIELDS.contains(syntax);
    }

    static boolean isLoop(Syntax syntax) {
        return LOOPS.contains(syntax);
    }
}
