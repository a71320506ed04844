package io.github.yieldstick.cli;

import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.engines.WrongUsage;
import java.util.List;
import java.util.Optional;

/** The engines that programs run on. Nothing judges a program by a revision, so an engine has to be of it, or be told of it. */
final class RevisionToRun {
    private RevisionToRun() {}

    /**
     * Reads engines from words.
     *
     * @param revision the revision that is asked for; empty for the one that each has
     * @throws WrongUsage if one runs programs as it is, and cannot be had in that revision
     */
    static List<EngineForm> of(Optional<String> revision, List<String> words) {
        if (revision.isEmpty()) {
            return EngineForm.all(words);
        }
        String asked = revision.get();
        List<EngineForm> forms = EngineForm.all(words, Revision.of(asked).orElseThrow());
        forms.forEach(form -> hold(form, asked));
        return forms;
    }

    private static void hold(EngineForm form, String asked) {
        if (form.asked() instanceof EngineForm.Program) {
            return; // The engine protocol tells it.
        }
        if (form.asked() instanceof EngineForm.Bundled bundled) {
            hold(form, asked, bundled.revision().id());
        } else if (form.asked() instanceof EngineForm.Pinned pinned) {
            hold(form, asked, pinned.text().revision());
        } else {
            throw new WrongUsage("--revision " + asked + ": " + form.id()
                    + " runs programs as it is, whatever revision it is held to; leave out --revision.");
        }
    }

    private static void hold(EngineForm form, String asked, String own) {
        if (!own.equals(asked)) {
            throw new WrongUsage("--revision " + asked + ": " + form.id() + " is of revision " + own
                    + "; leave out --revision, or name the engine of that revision.");
        }
    }
}
