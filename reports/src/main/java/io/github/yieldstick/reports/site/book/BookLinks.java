package io.github.yieldstick.reports.site.book;

import io.github.yieldstick.reports.site.parts.Address;
import java.util.Optional;
import java.util.Set;

/**
 * Where the parts of the book lead: the same parts stand on pages of the site, and in one file.
 *
 * @param root the way from the page to the site's root
 * @param oneFile whether all of the book is one file, beside which nothing need be
 * @param clauses the ids of the clauses that the book has
 */
public record BookLinks(String root, boolean oneFile, Set<String> clauses) {

    public BookLinks {
        clauses = Set.copyOf(clauses);
    }

    /** Where a clause stands; empty where the book does not have it. */
    Optional<String> clause(String id) {
        if (!clauses.contains(id)) {
            return Optional.empty();
        }
        return Optional.of(oneFile ? "#" + Address.anchor(id) : root + Address.ofClause(id));
    }

    /** The page of a case; empty in a file that may have none beside it. */
    Optional<String> ofCase(String id) {
        return oneFile ? Optional.empty() : Optional.of(root + Address.ofCase(id));
    }

    /** What a citation leads to; empty where that is nowhere. */
    Optional<String> cited(Citation citation) {
        if (citation.leadsOut()) {
            return Optional.of(citation.href());
        }
        return citation.href().isEmpty() ? Optional.empty() : Optional.of(oneFile ? "#helper" : root + citation.href());
    }

    /** Where a defined word is defined. */
    String page(String address, String anchorInFile) {
        return oneFile ? "#" + anchorInFile : root + address;
    }
}
