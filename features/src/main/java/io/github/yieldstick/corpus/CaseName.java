package io.github.yieldstick.corpus;

import io.github.yieldstick.reports.run.ClauseRecord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a scenario's name says.
 *
 * @param id the case's id
 * @param title what it shows
 */
record CaseName(String id, String title) {
    private static final Pattern OF_THE_KIT =
            Pattern.compile("\\[((" + CaseId.CLAUSE + ")" + CaseId.NUMBER + ")\\] (.+)");
    private static final Pattern FROM_ELSEWHERE = Pattern.compile("\\[(" + CaseId.FREE + ")\\] (.+)");
    private static final String OUTLINE =
            "; in an outline it begins with [<case>], and the examples have a column case.";

    /**
     * Reads the name of a case of the kit.
     *
     * @throws ScenarioProblem if its id is not one of that clause
     */
    static CaseName ofTheKit(String name, ClauseRecord clause) {
        Matcher matcher = OF_THE_KIT.matcher(name);
        if (!matcher.matches() || !matcher.group(2).equals(clause.id())) {
            throw new ScenarioProblem("the name \"" + name + "\" has to begin with the case's id, as in \"["
                    + clause.id() + "-01] what it shows\"" + OUTLINE);
        }
        return new CaseName(matcher.group(1), matcher.group(3));
    }

    /**
     * Reads the name of a case from elsewhere, whose id is free.
     *
     * @throws ScenarioProblem if it begins with no id
     */
    static CaseName fromElsewhere(String name) {
        Matcher matcher = FROM_ELSEWHERE.matcher(name);
        if (!matcher.matches()) {
            throw new ScenarioProblem("the name \"" + name + "\" has to begin with an id of letters, digits and . _ -,"
                    + " as in \"[my-case-01] what it shows\"" + OUTLINE);
        }
        return new CaseName(matcher.group(1), matcher.group(2));
    }
}
