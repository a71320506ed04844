package io.github.yieldstick.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Where a body may ask what was sent: not behind a jump, nor in a finally part, where nothing defines it (STA.12). */
final class Sending {
    private final Set<Integer> undefined = new HashSet<>();

    private Sending(List<Part> parts) {
        for (int label = 0; label < parts.size(); label++) {
            look(label, parts.get(label));
        }
    }

    /** The parts without the questions that nothing answers. */
    static List<Part> asDefined(List<Part> parts) {
        Sending sending = new Sending(parts);
        return IntStream.range(0, parts.size())
                .mapToObj(label -> sending.undefined.contains(label) ? silent(parts.get(label)) : parts.get(label))
                .toList();
    }

    private static Part silent(Part part) {
        return part.with(part.actions().stream()
                .filter(action -> !(action instanceof Action.Sent))
                .toList());
    }

    private void look(int label, Part part) {
        for (Action action : part.actions()) {
            if (action instanceof Action.Leave leave) {
                undefined.add(leave.label());
            } else if (action instanceof Action.Push push) {
                push.finallyLabel().ifPresent(undefined::add);
            }
        }
        if (part.answer() instanceof Answer.OfLabel jump) {
            undefined.add(jump.label());
        } else if (part.answer() instanceof Answer.GoesOn goesOn) {
            undefined.add(goesOn.next());
        } else if (part.answer() instanceof Answer.OfValue answer && answer.opcode() == 7) {
            undefined.add(label); // with nothing pending the part is run again
        }
    }
}
