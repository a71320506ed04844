package io.github.yieldstick.corpus;

import io.cucumber.tagexpressions.Expression;
import io.cucumber.tagexpressions.TagExpressionException;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The cases that a tag expression selects. */
final class TagSelection {
    private static final Pattern TAG = Pattern.compile("@((?:[^\\s()\\\\]|\\\\.)+)");

    /** Selects every case. */
    static final TagSelection EVERYTHING = of("");

    private final Expression expression;
    /** The tags of the expression, without their {@code @}. */
    private final List<String> words;

    private TagSelection(Expression expression, List<String> words) {
        this.expression = expression;
        this.words = words;
    }

    /**
     * Reads an expression of Cucumber's, {@code @PRO.4 and not @edge}; an empty one selects every case.
     *
     * @throws ScenarioProblem if it does not parse
     */
    static TagSelection of(String expression) {
        try {
            return new TagSelection(
                    TagExpressionParser.parse(expression),
                    TAG.matcher(expression)
                            .results()
                            .map(TagSelection::unescaped)
                            .toList());
        } catch (TagExpressionException wrong) {
            throw new ScenarioProblem(
                    wrong.getMessage() + " Write tags with and, or, not and brackets, as in \"@PRO.4 and not @edge\".");
        }
    }

    private static String unescaped(MatchResult tag) {
        return tag.group(1).replaceAll("\\\\(.)", "$1");
    }

    boolean selects(Case known) {
        return expression.evaluate(known.tags());
    }

    /**
     * Whether a feature file may hold such a case, or one that should be one: a file that nowhere has a word of the expression
     * has no case with such a tag, no rule that lacks it, and no id of that clause.
     */
    boolean mayBeIn(String featureFile) {
        return expression.evaluate(List.of()) || words.stream().anyMatch(featureFile::contains);
    }
}
