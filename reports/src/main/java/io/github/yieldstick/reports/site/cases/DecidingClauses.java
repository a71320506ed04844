package io.github.yieldstick.reports.site.cases;

import io.github.yieldstick.reports.run.PathStep;
import io.github.yieldstick.reports.site.parts.Address;
import java.util.List;
import java.util.Set;

/** The clauses that decide the steps of a path; those that the run does not list have no page to lead to. */
final class DecidingClauses {

    private final Set<String> listed;

    DecidingClauses(Set<String> listed) {
        this.listed = Set.copyOf(listed);
    }

    /**
     * A clause that decides.
     *
     * @param href its place, relative to the site's root; empty where the run does not list it
     */
    record Clause(String id, String href) {}

    List<Clause> of(PathStep step) {
        return step.clauses().stream().map(this::of).toList();
    }

    Clause of(String id) {
        return new Clause(id, listed.contains(id) ? Address.ofClause(id) : "");
    }
}
