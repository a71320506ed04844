package io.github.yieldstick.search;

import io.github.yieldstick.engines.WrongUsage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Makes one result of those of several shards: what is one fault in them is one fault in it. */
public final class MergedSearch {

    private MergedSearch() {}

    /**
     * Merges the searches that lie in folders.
     *
     * @throws WrongUsage if one of them holds no search, the seeds differ, or a shard is there twice
     */
    public static SearchFile of(List<Path> folders) {
        Map<Path, SearchFile> files = new LinkedHashMap<>();
        for (Path folder : folders) {
            files.put(
                    folder,
                    SearchFile.in(folder)
                            .orElseThrow(() -> new WrongUsage(folder + ": expected the folder of a search, found no "
                                    + SearchFile.NAME + " in it; name the folder that was its --out.")));
        }
        Map<String, Path> shards = new LinkedHashMap<>();
        long seed = files.values().iterator().next().seed();
        files.forEach((folder, file) -> {
            if (file.seed() != seed) {
                throw new WrongUsage(folder + ": expected a search of seed " + seed + " as in " + folders.get(0)
                        + ", found one of seed " + file.seed() + "; merge those of one seed.");
            }
            for (String shard : file.shards()) {
                Path other = shards.put(shard, folder);
                if (other != null) {
                    throw new WrongUsage(folder + ": expected a shard that is nowhere else, found " + shard
                            + ", which is in " + other + " already; name each once.");
                }
            }
        });
        return SearchFile.merged(seed, List.copyOf(shards.keySet()), subjects(List.copyOf(files.values())));
    }

    /** What is missing for the whole, in a sentence; empty where nothing is. */
    public static String missing(SearchFile merged) {
        List<Shard> shards = merged.shards().stream().map(Shard::of).toList();
        int of = shards.get(0).of();
        List<String> missing = new ArrayList<>();
        for (int number = 1; number <= of; number++) {
            if (!shards.contains(new Shard(number, of))) {
                missing.add(number + "/" + of);
            }
        }
        return missing.isEmpty() ? "" : "Not there: the shards " + String.join(", ", missing) + ".";
    }

    private static List<SearchFile.Subject> subjects(List<SearchFile> files) {
        Set<String> names = new LinkedHashSet<>();
        files.forEach(file -> file.subjects().forEach(subject -> names.add(subject.name())));
        return names.stream()
                .map(name -> files.stream()
                        .flatMap(file -> file.subject(name).stream())
                        .reduce(MergedSearch::merged)
                        .orElseThrow())
                .toList();
    }

    /** Two results about one subject as one. */
    public static SearchFile.Subject merged(SearchFile.Subject one, SearchFile.Subject other) {
        Set<String> reached = new TreeSet<>(one.reached());
        reached.addAll(other.reached());
        List<String> kept = new ArrayList<>(one.kept());
        kept.addAll(other.kept());
        return new SearchFile.Subject(
                one.name(),
                one.tried() + other.tried(),
                one.undecided() + other.undecided(),
                faults(one.faults(), other.faults()),
                faults(one.doubted(), other.doubted()),
                List.copyOf(reached),
                kept);
    }

    private static List<SearchFile.Fault> faults(List<SearchFile.Fault> one, List<SearchFile.Fault> other) {
        Map<String, SearchFile.Fault> faults = new LinkedHashMap<>();
        one.forEach(fault -> faults.merge(fault.key(), fault, SearchFile.Fault::and));
        other.forEach(fault -> faults.merge(fault.key(), fault, SearchFile.Fault::and));
        return List.copyOf(faults.values());
    }
}
