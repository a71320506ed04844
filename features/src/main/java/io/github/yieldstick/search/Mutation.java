package io.github.yieldstick.search;

import java.util.ArrayList;
import java.util.List;

/** A change of a program by chance: of a part, an answer, a region or the calls, or a piece of another program. */
final class Mutation {
    private static final int MOST_PARTS = 16;
    private static final int MOST_CALLS = 12;
    /** What a part does at most so often, before it throws: nothing goes round for ever. */
    private static final int MOST_ROUNDS = 3;

    private final Chance chance;
    private BodyProgram program;

    private Mutation(BodyProgram program, Chance chance) {
        this.program = program;
        this.chance = chance;
    }

    static BodyProgram of(BodyProgram program, Chance chance) {
        Mutation mutation = new Mutation(program, chance);
        int changes = 1 + chance.below(3);
        for (int i = 0; i < changes; i++) {
            mutation.change();
        }
        return mutation.guarded();
    }

    private void change() {
        int label = chance.below(program.parts().size());
        int drawn = chance.below(100);
        if (drawn < 25) {
            Part other = WildPrograms.part(chance, label, program.parts().size());
            program = program.with(label, program.parts().get(label).with(other.answer()));
        } else if (drawn < 37 && program.parts().size() < MOST_PARTS) {
            insert(label, WildPrograms.part(chance, label, program.parts().size()));
        } else if (drawn < 45 && program.parts().size() > 1) {
            program = program.withoutPart(label);
        } else if (drawn < 57) {
            addRegion(label);
        } else if (drawn < 65) {
            leaveAnActionOut(label);
        } else if (drawn < 72) {
            insertPartsOf(StructuredPrograms.drawn(chance), label);
        } else {
            changeCalls();
        }
    }

    private void insert(int at, Part part) {
        List<Part> parts = new ArrayList<>(program.parts().stream()
                .map(old -> old.relabelled(label -> label >= at ? label + 1 : label))
                .toList());
        parts.add(at, part);
        program = new BodyProgram(parts, program.calls());
    }

    /** A whole program in the place of a part, if it is short: what stood behind it goes on where that ends. */
    private void insertPartsOf(BodyProgram other, int at) {
        int count = other.parts().size();
        if (count + program.parts().size() > MOST_PARTS) {
            program = new BodyProgram(program.parts(), other.calls(), program.gap());
            return;
        }
        List<Part> parts = new ArrayList<>();
        program.parts().subList(0, at).forEach(part -> parts.add(part.relabelled(label -> moved(label, at, count))));
        other.parts().forEach(part -> parts.add(part.relabelled(label -> label + at)));
        program.parts()
                .subList(at, program.parts().size())
                .forEach(part -> parts.add(part.relabelled(label -> moved(label, at, count))));
        program = new BodyProgram(parts, program.calls());
    }

    private static int moved(int label, int at, int count) {
        return label >= at ? label + count : label;
    }

    private void addRegion(int label) {
        Part part = program.parts().get(label);
        List<Action> actions = new ArrayList<>(part.actions());
        actions.add(
                chance.below(actions.size() + 1),
                WildPrograms.region(chance, program.parts().size()));
        program = program.with(label, part.with(actions));
    }

    private void leaveAnActionOut(int label) {
        Part part = program.parts().get(label);
        if (!part.actions().isEmpty()) {
            List<Action> actions = new ArrayList<>(part.actions());
            actions.remove(chance.below(actions.size()));
            program = program.with(label, part.with(actions));
        }
    }

    private void changeCalls() {
        List<VerbCall> calls = new ArrayList<>(program.calls());
        int at = chance.below(calls.size());
        VerbCall drawn = Drives.call(chance, at);
        switch (chance.below(3)) {
            case 0 -> calls.set(at, drawn);
            case 1 -> {
                if (calls.size() < MOST_CALLS) {
                    calls.add(at + chance.below(2), drawn);
                }
            }
            default -> {
                if (calls.size() > 1) {
                    calls.remove(at);
                }
            }
        }
        program = new BodyProgram(program.parts(), calls, program.gap());
    }

    /** Each part ends by itself when it was run a few times. */
    private BodyProgram guarded() {
        BodyProgram guarded = program;
        for (int label = 0; label < guarded.parts().size(); label++) {
            Part part = guarded.parts().get(label);
            if (part.actions().stream().noneMatch(Action.Fail.class::isInstance)) {
                List<Action> actions = new ArrayList<>(part.actions());
                actions.add(
                        0, new Action.Fail(label % Surroundings.COUNTERS, MOST_ROUNDS, Operand.literal("\"round\"")));
                guarded = guarded.with(label, part.with(actions));
            }
        }
        return guarded;
    }
}
