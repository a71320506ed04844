package io.github.yieldstick.reports.run;

import java.util.List;

/**
 * When, where and of which texts a run was made. It stands beside what is compared and not in it, so that runs with the same outcomes
 * are the same bytes.
 *
 * @param begun when the run began, as ISO 8601 has it, in UTC
 * @param kit the kit's own version
 * @param commit the commit of the checkout that the kit was built in; empty where that is not known
 * @param java the Java runtime, with its version
 * @param platform the operating system and the processor
 * @param texts the texts of what was judged, in the order in which it was named
 */
public record Provenance(
        String begun, String kit, String commit, String java, String platform, List<SubjectText> texts) {

    public Provenance {
        texts = List.copyOf(texts);
    }

    /**
     * A file that an engine or a compiler is made of.
     *
     * @param subject the id of the engine or the compiler
     * @param file the file's name, without its folders
     * @param sha256 the digest of its bytes
     */
    public record SubjectText(String subject, String file, String sha256) {}

    /** The texts of that engine or compiler. */
    public List<SubjectText> textsOf(String subject) {
        return texts.stream().filter(text -> text.subject().equals(subject)).toList();
    }
}
