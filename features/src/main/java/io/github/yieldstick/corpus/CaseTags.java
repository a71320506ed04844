package io.github.yieldstick.corpus;

import io.github.yieldstick.plugin.Capability;
import io.github.yieldstick.reports.run.Profile;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a case's tags say. */
final class CaseTags {
    private static final String SINCE = "@since-";
    private static final String UNTIL = "@until-";
    private static final String UNREVIEWED = "@unreviewed";
    private static final List<Profile> TAGGED =
            List.of(Profile.EDGE, Profile.MESSAGES, Profile.LOWERING, Profile.OBSERVED);

    private final List<String> tags;
    private final RuleClause clause;
    private final Origin origin;

    /**
     * Takes the tags of a case, those of its rule among them.
     *
     * @throws ScenarioProblem for a tag that is unknown, or that the registry contradicts
     */
    CaseTags(List<String> tags, RuleClause clause, Origin origin) {
        this.tags = tags;
        this.clause = clause;
        this.origin = origin;
        checkKnown();
        clause.tag().filter(tag -> !tags.contains(tag)).ifPresent(tag -> {
            throw new ScenarioProblem(
                    "the rule has no tag " + tag + "; add it, so that the clause's cases can be selected.");
        });
        checkProfile();
        checkRevisions();
    }

    Profile profile() {
        return switch (origin) {
            case ELSEWHERE -> Profile.LOCAL;
            case KIT ->
                switch (clause.record().status()) {
                    case MUST -> Profile.CORE;
                    case EDGE -> Profile.EDGE;
                    case MESSAGES -> Profile.MESSAGES;
                    case LOWERING -> Profile.LOWERING;
                    case FREE -> Profile.OBSERVED;
                };
        };
    }

    /** None for a case that is about compilers, which no engine is judged by. */
    List<String> revisions() {
        if (profile() == Profile.LOWERING) {
            return List.of();
        }
        return Revisions.between(bound(SINCE), bound(UNTIL));
    }

    Set<Capability> needs() {
        Set<Capability> needs = EnumSet.noneOf(Capability.class);
        Arrays.stream(Capability.values())
                .filter(capability -> tags.contains(capability.tag()))
                .forEach(needs::add);
        return needs;
    }

    private void checkKnown() {
        if (origin == Origin.KIT && tags.contains(UNREVIEWED)) {
            throw new ScenarioProblem(
                    "the tag " + UNREVIEWED + " stands at a case of the kit, where only cases are that"
                            + " somebody has checked by hand; check the case, and drop the tag.");
        }
        tags.stream().filter(tag -> !known(tag)).findFirst().ifPresent(unknown -> {
            throw new ScenarioProblem("there is no tag " + unknown + "; a case may have @since-R, @until-R, "
                    + profileTags() + ", " + capabilityTags() + " and the id of its clause.");
        });
    }

    private void checkProfile() {
        for (Profile tagged : TAGGED) {
            if (tags.contains(tag(tagged)) != (profile() == tagged)) {
                throw new ScenarioProblem(
                        switch (origin) {
                            case KIT -> statusContradicts(tagged);
                            case ELSEWHERE ->
                                "the tag " + tag(tagged) + " stands at a case from elsewhere, which is in the profile"
                                        + " local whatever it shows; drop the tag.";
                        });
            }
        }
    }

    private String statusContradicts(Profile tagged) {
        String tag = tag(tagged);
        return (tags.contains(tag) ? "the tag " + tag + " stands" : "the tag " + tag + " is missing")
                + " at a case of " + clause.record().id() + ", whose status in clauses.yaml is "
                + clause.record().status().id() + "; make the two agree.";
    }

    private void checkRevisions() {
        if (profile() == Profile.LOWERING
                && (bound(SINCE).isPresent() || bound(UNTIL).isPresent())) {
            throw new ScenarioProblem(
                    "the case is about compilers, and bounded to revisions of the helper; drop the tag " + SINCE
                            + "R or " + UNTIL + "R.");
        }
        if (!clause.record().revisions().containsAll(revisions())) {
            throw new ScenarioProblem("the case claims " + revisions() + ", but "
                    + clause.record().id() + " holds for " + clause.record().revisions()
                    + "; bound it by @since-R or @until-R.");
        }
    }

    /** A bound may be repeated, as by a rule and its scenario, and not be changed. */
    private Optional<String> bound(String prefix) {
        List<String> bounds =
                tags.stream().filter(tag -> tag.startsWith(prefix)).distinct().toList();
        if (bounds.size() > 1) {
            throw new ScenarioProblem("the tags " + String.join(" and ", bounds)
                    + " contradict each other; keep one, of those of the feature, the rule, the scenario and its"
                    + " examples together.");
        }
        return bounds.stream().map(tag -> tag.substring(prefix.length())).findFirst();
    }

    private boolean known(String tag) {
        return tag.startsWith(SINCE)
                || tag.startsWith(UNTIL)
                || tag.equals(UNREVIEWED)
                || clause.tag().filter(tag::equals).isPresent()
                || TAGGED.stream().anyMatch(tagged -> tag(tagged).equals(tag))
                || Arrays.stream(Capability.values())
                        .anyMatch(capability -> capability.tag().equals(tag));
    }

    private String profileTags() {
        return switch (origin) {
            case KIT -> String.join(", ", TAGGED.stream().map(CaseTags::tag).toList());
            case ELSEWHERE -> UNREVIEWED;
        };
    }

    private static String tag(Profile profile) {
        return "@" + profile.id();
    }

    private static String capabilityTags() {
        return String.join(
                ", ", Arrays.stream(Capability.values()).map(Capability::tag).toList());
    }
}
