package io.github.yieldstick.reports.site.diff;

import io.github.yieldstick.reports.site.parts.Address;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Links from a page to those pages of a run's site that are there. */
public final class LinkedSite {

    private final Path site;
    private final Optional<String> way;

    private LinkedSite(Path site, Optional<String> way) {
        this.site = site;
        this.way = way;
    }

    /**
     * The site of the run in a folder, if it has one.
     *
     * @param page the folder in which the page will lie
     * @param run the folder of the run
     */
    public static LinkedSite of(Path page, Path run) throws IOException {
        Path site = run.resolve(Address.SITE);
        return new LinkedSite(
                site, Files.isDirectory(site) ? way(page.toRealPath(), site.toRealPath()) : Optional.empty());
    }

    /** The way on the disk as a link takes it; empty where there is none, from one drive to another. */
    private static Optional<String> way(Path from, Path to) {
        if (!from.getRoot().equals(to.getRoot())) {
            return Optional.empty();
        }
        return Optional.of(StreamSupport.stream(from.relativize(to).spliterator(), false)
                .map(step -> URLEncoder.encode(step.toString(), StandardCharsets.UTF_8)
                        .replace("+", "%20"))
                .filter(step -> !step.isEmpty())
                .map(step -> step + "/")
                .collect(Collectors.joining()));
    }

    /** The way to the site's root, which is empty or ends in a slash; empty where no site is there. */
    Optional<String> root() {
        return way.filter(any -> Files.isRegularFile(site.resolve(Address.INDEX)));
    }

    /** The link to the page of that address; empty where the page is not there. */
    Optional<String> to(String address) {
        return way.filter(any -> Files.isRegularFile(site.resolve(address))).map(steps -> steps + address);
    }
}
