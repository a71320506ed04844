package io.github.yieldstick.corpus;

import io.github.yieldstick.plugin.Capability;
import io.github.yieldstick.reports.ClauseRecord;
import io.github.yieldstick.reports.Profile;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a case's tags say. */
final class CaseTags {
    private static final String SINCE = "@since-";
    private static final String UNTIL = "@until-";

    private final List<String> tags;
    private final ClauseRecord clause;

    /**
     * Takes the tags of a case, those of its rule among them.
     *
     * @throws ScenarioProblem for a tag that is unknown, or that the registry contradicts
     */
    CaseTags(List<String> tags, ClauseRecord clause) {
        this.tags = tags;
        this.clause = clause;
        tags.stream().filter(tag -> !known(tag)).findFirst().ifPresent(unknown -> {
            throw new ScenarioProblem("there is no tag " + unknown + "; a case may have @since-R, @until-R, @edge,"
                    + " @messages, @observed, " + capabilityTags() + " and the id of its clause.");
        });
        if (!tags.contains("@" + clause.id())) {
            throw new ScenarioProblem("the rule has no tag @" + clause.id()
                    + "; add it, so that the clause's cases can be" + " selected.");
        }
        checkProfile();
        checkRevisions();
    }

    Profile profile() {
        return switch (clause.status()) {
            case MUST -> Profile.CORE;
            case EDGE -> Profile.EDGE;
            case MESSAGES -> Profile.MESSAGES;
            case FREE -> Profile.OBSERVED;
        };
    }

    List<String> revisions() {
        return Revisions.between(bound(SINCE), bound(UNTIL));
    }

    Set<Capability> needs() {
        Set<Capability> needs = EnumSet.noneOf(Capability.class);
        Arrays.stream(Capability.values())
                .filter(capability -> tags.contains(capability.tag()))
                .forEach(needs::add);
        return needs;
    }

    private void checkProfile() {
        for (Profile profile : List.of(Profile.EDGE, Profile.MESSAGES, Profile.OBSERVED)) {
            String tag = "@" + profile.id();
            if (tags.contains(tag) != (profile() == profile)) {
                throw new ScenarioProblem(
                        (tags.contains(tag) ? "the tag " + tag + " stands" : "the tag " + tag + " is missing")
                                + " at a case of " + clause.id() + ", whose status in clauses.yaml is "
                                + clause.status().name().toLowerCase(java.util.Locale.ROOT) + "; make the two agree.");
            }
        }
    }

    private void checkRevisions() {
        if (!clause.revisions().containsAll(revisions())) {
            throw new ScenarioProblem("the case claims " + revisions() + ", but " + clause.id() + " holds for "
                    + clause.revisions() + "; bound it by @since-R or @until-R.");
        }
    }

    private Optional<String> bound(String prefix) {
        return tags.stream()
                .filter(tag -> tag.startsWith(prefix))
                .map(tag -> tag.substring(prefix.length()))
                .findFirst();
    }

    private boolean known(String tag) {
        return tag.startsWith(SINCE)
                || tag.startsWith(UNTIL)
                || List.of("@edge", "@messages", "@observed", "@" + clause.id()).contains(tag)
                || Arrays.stream(Capability.values())
                        .anyMatch(capability -> capability.tag().equals(tag));
    }

    private static String capabilityTags() {
        return String.join(
                ", ", Arrays.stream(Capability.values()).map(Capability::tag).toList());
    }
}
