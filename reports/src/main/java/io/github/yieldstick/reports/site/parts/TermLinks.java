package io.github.yieldstick.reports.site.parts;

import io.github.yieldstick.reports.text.Prose;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** Makes each defined word of a page lead to its definition, where it stands there for the first time. */
public final class TermLinks {

    private final String page;
    private final Set<Term> met = EnumSet.noneOf(Term.class);

    /**
     * For one page.
     *
     * @param page the address of the page with the definitions; empty where they stand on this page
     */
    public TermLinks(String page) {
        this.page = page;
    }

    private record Found(Term term, int from, int to) {}

    /** The pieces of a text that stands on the page, behind those that were given before. */
    public List<Prose> in(List<Prose> pieces) {
        List<Prose> linked = new ArrayList<>();
        pieces.forEach(piece -> add(piece, linked));
        return linked;
    }

    private void add(Prose piece, List<Prose> linked) {
        Optional<Found> found = piece.code() || !piece.href().isEmpty() ? Optional.empty() : first(piece.text());
        if (found.isEmpty()) {
            linked.add(piece);
            return;
        }
        Found term = found.get();
        met.add(term.term());
        if (term.from() > 0) {
            linked.add(new Prose(piece.text().substring(0, term.from()), false));
        }
        linked.add(new Prose(
                piece.text().substring(term.from(), term.to()),
                false,
                page + "#" + term.term().anchor()));
        if (term.to() < piece.text().length()) {
            add(new Prose(piece.text().substring(term.to()), false), linked);
        }
    }

    /** The first word that was not met yet; of two that begin at the same place the longer. */
    private Optional<Found> first(String text) {
        Optional<Found> first = Optional.empty();
        for (Term term : Term.values()) {
            Matcher used = term.used().matcher(text);
            if (!met.contains(term) && used.find()) {
                Found found = new Found(term, used.start(), used.end());
                first = first.filter(earlier -> earlier.from() <= found.from()).or(() -> Optional.of(found));
            }
        }
        return first;
    }
}
