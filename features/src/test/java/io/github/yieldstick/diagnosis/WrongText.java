package io.github.yieldstick.diagnosis;

import io.github.yieldstick.health.Change;
import io.github.yieldstick.health.FaultFamilies;
import io.github.yieldstick.health.FaultyHelper;
import io.github.yieldstick.health.ReachedPlaces;
import io.github.yieldstick.health.WrittenFaults;
import io.github.yieldstick.judge.ReadyEngine;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Trials.Prepared;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A wrong engine that is measured: one of the helper's texts with a change or as it stands where another was asked for, or a
 * file of its own.
 *
 * @param change what is wrong
 * @param besides what else is; empty for all that the dictionary holds
 * @param asked the revision that it is held against
 * @param prepared the engine
 */
record WrongText(TextChange change, Optional<TextChange> besides, String asked, Prepared prepared) {

    /** All of them, in the order in which they are named where several are alike: texts as they stand, single changes, files. */
    static List<WrongText> all() {
        List<WrongText> all = new ArrayList<>();
        for (HelperText text : HelperText.values()) {
            Prepared prepared = prepared(text);
            Arrays.stream(HelperText.values())
                    .filter(other -> other != text)
                    .forEach(other -> all.add(
                            new WrongText(TextChange.none(text), Optional.empty(), other.revision(), prepared)));
        }
        for (FaultyHelper faulty : FaultyHelper.ofAllTexts()) {
            TextChange change = new TextChange(
                    faulty.id(),
                    faulty.text().revision(),
                    TextChange.digest(faulty.text()),
                    faulty.change().offset(),
                    faulty.change().length(),
                    faulty.change().replacement(),
                    faulty.shown().from(),
                    faulty.shown().to());
            all.add(new WrongText(
                    change,
                    Optional.empty(),
                    faulty.text().revision(),
                    Prepared.of(faulty.id() + ".js", faulty.file())));
        }
        all.addAll(ofFiles());
        return all;
    }

    /** The engines that are files of their own: those of the families, and those written by hand. */
    private static List<WrongText> ofFiles() {
        Map<String, String> files = new LinkedHashMap<>();
        FaultFamilies.all().forEach(family -> files.putAll(family.files()));
        files.putAll(WrittenFaults.files());
        List<WrongText> all = new ArrayList<>();
        files.forEach((id, file) -> all.add(new WrongText(
                TextChange.inWords(id, HelperText.newest(), file),
                Optional.empty(),
                HelperText.newest().revision(),
                Prepared.of(TextChange.digest(file) + ".js", file))));
        return all;
    }

    /** A text with two changes; they may not overlap. */
    static WrongText both(TextChange one, TextChange other) {
        HelperText text = HelperText.of(one.revision());
        boolean inOrder = one.offset() < other.offset();
        TextChange first = inOrder ? one : other;
        TextChange second = inOrder ? other : one;
        String changed = FaultyHelper.function(text, List.of(change(second), change(first)));
        String name = first.id() + " and " + second.id() + ".js";
        return new WrongText(
                first,
                Optional.of(second),
                text.revision(),
                Prepared.of(name, "exports.__generator = " + changed + ";"));
    }

    private static Change change(TextChange change) {
        return new Change(change.offset(), change.length(), change.puts(), "");
    }

    /** Whether a case comes to it. */
    boolean isReached(ReachedPlaces places, Set<Integer> reached) {
        return change.isWhole()
                || change.isInWords()
                || places.isReached(change.offset(), change.length(), reached)
                || besides.filter(more -> places.isReached(more.offset(), more.length(), reached))
                        .isPresent();
    }

    /** A text as it stands. */
    static Prepared prepared(HelperText text) {
        return Prepared.of(
                "text-" + text.revision() + ".js", "exports.__generator = " + FaultyHelper.function(text) + ";");
    }

    /** The same as an engine of the judge. */
    static ReadyEngine real(String revision) {
        return FaultyHelper.ready("real " + revision, HelperText.of(revision), revision);
    }

    /** What stays while the engine and what it is asked stay. */
    String key() {
        return key(change, asked);
    }

    static String key(TextChange change, String asked) {
        return String.join(
                " ",
                asked,
                change.revision(),
                change.text(),
                Integer.toString(change.offset()),
                Integer.toString(change.length()),
                change.puts());
    }
}
