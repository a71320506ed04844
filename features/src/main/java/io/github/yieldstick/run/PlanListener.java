package io.github.yieldstick.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClasspathResourceSource;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Learns from JUnit, which knows it before Cucumber says so, which scenarios are about to be run. */
public final class PlanListener implements TestExecutionListener {

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        List<Plan.Place> places = plan.getRoots().stream()
                .flatMap(root -> plan.getDescendants(root).stream())
                .filter(TestIdentifier::isTest)
                .flatMap(test -> test.getSource().stream())
                .flatMap(PlanListener::place)
                .toList();
        CurrentRun.plans(new Plan(places));
    }

    private static Stream<Plan.Place> place(TestSource source) {
        if (source instanceof ClasspathResourceSource resource) {
            return place("classpath:" + resource.getClasspathResourceName(), resource.getPosition());
        }
        if (source instanceof FileSource file) {
            return place(file.getUri().toString(), file.getPosition());
        }
        return Stream.empty();
    }

    private static Stream<Plan.Place> place(String uri, Optional<FilePosition> position) {
        return position.stream()
                .filter(any -> uri.endsWith(".feature"))
                .map(found -> new Plan.Place(uri, found.getLine()));
    }
}
