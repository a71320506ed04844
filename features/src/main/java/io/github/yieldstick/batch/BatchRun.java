package io.github.yieldstick.batch;

import io.github.yieldstick.facade.Facade;
import io.github.yieldstick.judge.SeatedEngine;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.Ending;
import io.github.yieldstick.oracle.ProgramFault;
import io.github.yieldstick.oracle.Realm;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.graalvm.polyglot.Value;

/** Performs the programs of a batch under one helper. One that does not end costs the others nothing but a new realm. */
final class BatchRun {
    private static final Text DRIVER = Text.ofResource(BatchRun.class, "driver.js");
    private static final Text SITUATIONS = Text.ofResource(BatchRun.class, "situations.js");
    /** As many statements as one program may use, and the time for all of them: where it is used up, the rest is not tried. */
    private static final Bounds BOUNDS = new Bounds(60_000, Duration.ofSeconds(30));

    private final Realms realms;

    BatchRun(Realms realms) {
        this.realms = realms;
    }

    /**
     * What each program made observable.
     *
     * @param noting whether to note the situations, too
     * @param seats gives the helper's place, anew for each realm
     * @throws ProgramFault if the helper's text does not load
     */
    List<ProgramTrace> told(Batch batch, boolean noting, Supplier<SeatedEngine> seats) {
        List<ProgramTrace> told = new ArrayList<>();
        boolean isLate = false;
        while (told.size() < batch.programs().size()) {
            if (isLate) {
                told.add(new ProgramTrace.NotTried());
                continue;
            }
            Batch rest = batch.part(told.size(), batch.programs().size());
            List<ProgramTrace.Seen> texts = Collections.synchronizedList(new ArrayList<>());
            SeatedEngine seat = seats.get();
            Ending<Boolean> ending = realms.within(BOUNDS, realm -> perform(realm, seat, rest, noting, texts));
            told.addAll(List.of(texts.toArray(ProgramTrace.Seen[]::new)));
            if (ending instanceof Ending.Stopped<Boolean> stopped) {
                isLate = stopped.cause() == Ending.Cause.TIME;
                told.add(new ProgramTrace.Stopped());
            }
        }
        return told;
    }

    private static boolean perform(
            Realm realm, SeatedEngine seat, Batch batch, boolean noting, List<ProgramTrace.Seen> texts) {
        Value world = realm.ownScript(Text.of("world", batch.world()));
        Value helper = seat.helper().install(realm);
        Value driver = realm.ownScript(DRIVER).execute(world, noting ? realm.ownScript(SITUATIONS) : false);
        driver.invokeMember("begin", helper, "[" + String.join(",", batch.programs()) + "]");
        Value run = driver.getMember("run");
        for (int i = 0; i < batch.programs().size(); i++) {
            realm.renewStatements();
            if (seat.helper() instanceof Facade facade) {
                facade.renewLimits();
            }
            String text = run.execute(i).asString();
            texts.add(new ProgramTrace.Seen(
                    text,
                    noting ? reached(driver) : List.of(),
                    !noting || driver.invokeMember("isDefined").asBoolean()));
        }
        seat.end().run();
        return true;
    }

    private static List<Integer> reached(Value driver) {
        return Arrays.stream(driver.invokeMember("reached").asString().split(" ", -1))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }
}
