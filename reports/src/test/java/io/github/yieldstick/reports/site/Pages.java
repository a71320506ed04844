package io.github.yieldstick.reports.site;

import io.github.yieldstick.reports.grade.Grader;
import io.github.yieldstick.reports.health.HealthIndex;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.sample.SampleHealth;
import io.github.yieldstick.reports.site.health.HealthPage;
import java.util.SortedMap;

/** The pages of a run as tests look at them, with the sample of kit health beside it. */
public final class Pages {

    public static final int LARGEST = 150 * 1024;

    private Pages() {}

    public static SortedMap<String, String> of(Run run) {
        return of(run, HealthPage.of(new HealthIndex(SampleHealth.health())));
    }

    public static SortedMap<String, String> of(Run run, HealthPage health) {
        RunIndex index = new RunIndex(run);
        return Site.files(index, Grader.grade(index), RunFolder.with(health));
    }

    public static String page(Run run, String address) {
        return of(run).getOrDefault(address, "");
    }
}
