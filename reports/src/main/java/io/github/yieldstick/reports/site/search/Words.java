package io.github.yieldstick.reports.site.search;

import io.github.yieldstick.reports.run.CaseRecord;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which something is found. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

    private Words() {}

    /** The pieces of a sentence between its blanks, which put together by single blanks are the sentence. */
    static List<String> ofSentence(String sentence) {
        return BLANKS.splitAsStream(sentence.strip())
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    /** What a case has of words in its code and its table, those of its title left out. */
    static Set<String> ofCase(CaseRecord shown) {
        Stream<String> texts = Stream.concat(
                Stream.of(shown.surroundingCode(), shown.isFromSource() ? shown.source() : shown.body()),
                shown.rows().stream().flatMap(List::stream));
        Set<String> words = texts.flatMap(Words::in).collect(Collectors.toCollection(TreeSet::new));
        in(shown.title()).forEach(words::remove);
        return words;
    }

    private static Stream<String> in(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).map(word -> word.toLowerCase(Locale.ROOT));
    }
}
