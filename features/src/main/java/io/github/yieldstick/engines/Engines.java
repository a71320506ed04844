package io.github.yieldstick.engines;

import io.github.yieldstick.bundled.JavaEngine;
import io.github.yieldstick.facade.ThrownText;
import io.github.yieldstick.judge.ReadyEngine;
import io.github.yieldstick.judge.SeatedEngine;
import io.github.yieldstick.oracle.Helper;
import io.github.yieldstick.oracle.HelperFile;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.ProgramFault;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.plugin.Capability;
import io.github.yieldstick.plugin.EngineDescription;
import io.github.yieldstick.plugin.GeneratorEngine;
import io.github.yieldstick.process.EngineUnavailable;
import io.github.yieldstick.process.ProcessEngine;
import io.github.yieldstick.reports.text.FileTrouble;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the engines that are asked for ready to be judged, in this process. */
public final class Engines {
    private final Realms realms;
    private final EngineSettings settings;

    /**
     * @param realms where a helper in JavaScript is tried before it is judged
     * @param settings where to look for classes, and which revision to ask of the engines
     */
    public Engines(Realms realms, EngineSettings settings) {
        this.realms = realms;
        this.settings = settings;
    }

    /**
     * An engine, ready to be judged.
     *
     * @throws EngineUnusable if it cannot be started, or describes itself as none that there is
     */
    public ReadyEngine open(EngineForm form) {
        return opened(form.asked()).called(form.id());
    }

    private ReadyEngine opened(EngineForm form) {
        ReadyEngine ready = ready(form);
        String revision = settings.revision().orElse(ready.description().revision());
        if (!HelperText.revisions().contains(revision)) {
            throw new EngineUnusable(form.id() + ": expected one of the revisions " + HelperText.revisions()
                    + ", found \"" + revision + "\"; the engine has to declare the one that it means to match.");
        }
        return ready.matching(revision);
    }

    private ReadyEngine ready(EngineForm form) {
        if (form instanceof EngineForm.Bundled bundled) {
            return ReadyEngine.of(form.id(), new JavaEngine(bundled.revision()));
        }
        if (form instanceof EngineForm.Pinned pinned) {
            HelperText text = pinned.text();
            return inRealm(form, "tslib", text.release(), text.revision(), text);
        }
        if (form instanceof EngineForm.JavaScriptFile file) {
            return javaScriptFile(file);
        }
        if (form instanceof EngineForm.JavaClass javaClass) {
            return javaClass(javaClass);
        }
        return program((EngineForm.Program) form);
    }

    private ReadyEngine javaScriptFile(EngineForm.JavaScriptFile form) {
        Path path = path(form);
        HelperFile helper = new HelperFile(Text.of(form.path(), read(form, path)), form.name());
        try {
            helper.check(realms);
        } catch (ProgramFault fault) {
            throw new EngineUnusable(form.id() + ": " + fault.getMessage());
        }
        Path name = Optional.ofNullable(path.getFileName()).orElse(path);
        return inRealm(form, name.toString(), "", HelperText.newest().revision(), helper);
    }

    private static Path path(EngineForm.JavaScriptFile form) {
        try {
            return Path.of(form.path());
        } catch (InvalidPathException unsayable) {
            throw new EngineUnusable(
                    form.id() + ": expected a path, found what this system knows none for (" + unsayable.getReason()
                            + "); correct it, or set a locale that has its letters, as LC_ALL=C.UTF-8.");
        }
    }

    private static ReadyEngine inRealm(EngineForm form, String name, String version, String revision, Helper helper) {
        EngineDescription description = new EngineDescription(name, version, revision, Set.of(Capability.values()));
        return new ReadyEngine(form.id(), description, () -> SeatedEngine.of(helper));
    }

    private static String read(EngineForm form, Path path) {
        try {
            if (Files.isDirectory(path)) {
                throw new EngineUnusable(
                        form.id() + ": expected a JavaScript file, found a folder; name the file in it.");
            }
            return Files.readString(path);
        } catch (CharacterCodingException binary) {
            throw new EngineUnusable(form.id()
                    + ": expected a JavaScript file in UTF-8, found other bytes; name the file of the helper.");
        } catch (IOException unreadable) {
            throw new EngineUnusable(form.id() + ": the file cannot be read"
                    + (Files.exists(path)
                            ? ": " + FileTrouble.of(unreadable)
                            : ", there is none at " + path.toAbsolutePath())
                    + "; correct the path.");
        }
    }

    private ReadyEngine javaClass(EngineForm.JavaClass form) {
        GeneratorEngine engine = new JavaClasses(settings.classPath()).find(form.name());
        EngineDescription description;
        try {
            description = engine.description();
        } catch (RuntimeException | Error thrown) {
            throw new EngineUnusable(form.id() + ": description() threw " + ThrownText.of(thrown) + ".");
        }
        if (description == null) {
            throw new EngineUnusable(form.id() + ": description() gave null; it has to say who the engine is.");
        }
        if (Stream.of(description.name(), description.version(), description.revision())
                .anyMatch(Objects::isNull)) {
            throw new EngineUnusable(form.id() + ": description() gave null for a name, a version or a revision, in "
                    + description + "; it has to say them.");
        }
        return ReadyEngine.of(form.id(), engine);
    }

    private static ReadyEngine program(EngineForm.Program form) {
        try {
            ProcessEngine engine = ProcessEngine.start(form.command());
            // Its program ends with the standard input of this process, or is ended with it as its child.
            return new ReadyEngine(form.id(), engine.description(), engine::seat);
        } catch (EngineUnavailable unavailable) {
            throw new EngineUnusable(form.id() + ": " + unavailable.getMessage());
        }
    }
}
