package io.github.yieldstick.reports.site.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words as numbers, the most frequent first, and numbers as letters: one for the first fifty, two or three for what is rarer. So a sentence
 * takes a quarter of its length, and a list of words less.
 */
final class WordCodes {
    /** The printable letters of ASCII that stand for themselves in a text between backticks, and are no blank. */
    static final String LETTERS = lettersFor();

    /** How many first letters stand for one, two, three and four of them in all. */
    private static final int[] FIRSTS = {50, 35, 5, 1};

    private final List<String> words;
    private final Map<String, Integer> numbers = new HashMap<>();

    private WordCodes(List<String> words) {
        this.words = words;
        for (int i = 0; i < words.size(); i++) {
            numbers.put(words.get(i), i);
        }
    }

    /** The codes of words of which each is counted as often as it is met. */
    static WordCodes of(Map<String, Integer> counts) {
        return new WordCodes(counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList());
    }

    private static String lettersFor() {
        StringBuilder letters = new StringBuilder();
        for (char letter = '!'; letter <= '~'; letter++) {
            if (letter != '`' && letter != '\\' && letter != '$') {
                letters.append(letter);
            }
        }
        return letters.toString();
    }

    /** The words in the order of their numbers. */
    List<String> words() {
        return words;
    }

    /** The words as letters, one code behind the other. */
    String codes(Collection<String> coded) {
        StringBuilder codes = new StringBuilder();
        for (String word : coded) {
            codes.append(code(numbers.getOrDefault(word, 0)));
        }
        return codes.toString();
    }

    private static String code(int number) {
        int all = LETTERS.length();
        int left = number;
        int first = 0;
        int each = 1;
        for (int firsts : FIRSTS) {
            if (left < firsts * each) {
                StringBuilder code = new StringBuilder().append(LETTERS.charAt(first + left / each));
                for (int rest = each / all; rest > 0; rest /= all) {
                    code.append(LETTERS.charAt(left / rest % all));
                }
                return code.toString();
            }
            left -= firsts * each;
            first += firsts;
            each *= all;
        }
        throw new IllegalArgumentException("No index can hold so many words: " + number + ".");
    }
}
