package io.github.yieldstick.health;

import io.github.yieldstick.judge.ReadyEngine;
import io.github.yieldstick.oracle.HelperFile;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Wrong engines of one kind. What is wrong with them can stand in many places of a machine, so a family goes through the places, and
 * the cases have to.
 */
public final class FaultFamily {
    private final String name;
    private final Map<String, ReadyEngine> engines = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();

    FaultFamily(String name) {
        this.name = name;
    }

    /** The name of the family, a few words. */
    String name() {
        return name;
    }

    /** The engines, each by a few words on what is wrong with it. */
    Map<String, ReadyEngine> engines() {
        return engines;
    }

    /** The files of the engines, each exporting {@code __generator}, by the engines' ids. */
    public Map<String, String> files() {
        return Collections.unmodifiableMap(files);
    }

    /** Adds an engine that is the newest text with edits. */
    FaultFamily edited(String what, UnaryOperator<HelperEdit> edits) {
        return written(what, edits.apply(HelperEdit.ofNewestText()).file());
    }

    /** Adds an engine that is the newest text with one piece exchanged for another. */
    FaultFamily edited(String what, String piece, String other) {
        return edited(what, helper -> helper.replace(piece, other));
    }

    /**
     * Adds an engine that stands around the real helper.
     *
     * @param wrapper an expression: a function that takes the real helper as {@code real} and gives another
     */
    FaultFamily around(String what, String wrapper) {
        return written(
                what,
                "var real = " + FaultyHelper.newestFunction() + ";\nexports.__generator = (" + wrapper + ")(real);\n");
    }

    /** Adds an engine that is written out: a file that exports {@code __generator}. */
    FaultFamily written(String what, String file) {
        files.put(id(what), file);
        HelperFile helper = new HelperFile(Text.of(what.replaceAll("[^\\w-]+", "-") + ".js", file), "__generator");
        if (engines.put(
                        what,
                        FaultyHelper.ready(id(what), helper, HelperText.newest().revision()))
                != null) {
            throw new IllegalStateException(
                    "The family \"" + name + "\" has two engines that \"" + what + "\" tells of.");
        }
        return this;
    }

    private String id(String what) {
        return name + ": " + what;
    }
}
