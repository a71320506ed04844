package io.github.yieldstick.facade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.Ending;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.plugin.Completion;
import io.github.yieldstick.plugin.GeneratorBody;
import io.github.yieldstick.plugin.GuestValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An engine in the helper's place that answers with values. */
class FacadeTest {
    private static Realms realms;

    @BeforeAll
    static void open() {
        realms = new Realms();
    }

    @AfterAll
    static void close() {
        realms.close();
    }

    @Test
    void the_same_function_is_the_same_body() {
        List<GeneratorBody> bodies = new ArrayList<>();
        Scripted engine = new Scripted((self, body) -> {
            bodies.add(body);
            return new Completion.Gives(self);
        });
        assertThat(run(
                        engine,
                        "(function (make) { function f() {} make(1, f); make(2, f); make(3, function () {}); })"))
                .isInstanceOf(Ending.Answered.class);
        assertThat(bodies).hasSize(3);
        assertThat(bodies.get(0)).isEqualTo(bodies.get(1)).isNotEqualTo(bodies.get(2));
    }

    @Test
    void what_the_engine_throws_instead_of_a_generator_is_thrown_in_the_realm() {
        Scripted engine = new Scripted((self, body) -> new Completion.Throws(self));
        assertThat(run(engine, "(function (make) { try { make(7); } catch (e) { return e; } })"))
                .isEqualTo(new Ending.Answered<>("7"));
    }

    @Test
    void the_case_is_ended_when_it_is_asked_for() {
        Scripted engine = new Scripted((self, body) -> new Completion.Gives(self));
        Facade facade = new Facade((javaScript, values) -> engine, Set.of());
        realms.within(Bounds.standard(), realm -> {
            facade.install(realm);
            assertThat(engine.ended).isFalse();
            facade.end();
            return true;
        });
        assertThat(engine.ended).isTrue();
        assertThat(facade.fault()).isEmpty();
    }

    @Test
    void a_fault_of_the_engine_stops_the_realm_and_is_no_error_in_it() {
        Scripted engine = new Scripted((self, body) -> {
            throw new EngineFault(BrokenOff.Kind.TIMEOUT, "it took too long");
        });
        Facade facade = new Facade((javaScript, values) -> engine, Set.of());
        Ending<String> ending = realms.within(Bounds.standard(), realm -> {
            Value make = facade.install(realm);
            return realm.expression(
                            Text.of("test", "(function (make) { try { make(7); } catch (e) { return 'caught'; } })"))
                    .execute(make)
                    .asString();
        });
        assertThat(ending).isEqualTo(new Ending.Stopped<>(Ending.Cause.ABANDONED, "it took too long"));
        assertThat(facade.fault()).contains(new BrokenOff(BrokenOff.Kind.TIMEOUT, "it took too long"));
    }

    @Test
    void an_engine_that_does_not_begin_is_a_fault_as_well() {
        Facade facade = new Facade(
                (javaScript, values) -> {
                    throw new EngineFault(BrokenOff.Kind.CRASH, "it is not there");
                },
                Set.of());
        Ending<Boolean> ending =
                realms.within(Bounds.standard(), realm -> facade.install(realm).canExecute());
        assertThat(ending).isEqualTo(new Ending.Stopped<>(Ending.Cause.ABANDONED, "it is not there"));
        assertThat(facade.fault()).contains(new BrokenOff(BrokenOff.Kind.CRASH, "it is not there"));
    }

    private static Ending<String> run(Scripted engine, String function) {
        return realms.within(Bounds.standard(), realm -> {
            Value make = new Facade((javaScript, values) -> engine, Set.of()).install(realm);
            return realm.expression(Text.of("test", function)).execute(make).toString();
        });
    }

    private static final class Scripted implements OpenCase {
        private final Making making;
        private boolean ended;

        private Scripted(Making making) {
            this.making = making;
        }

        private interface Making {
            Completion make(GuestValue self, GeneratorBody body);
        }

        @Override
        public Completion make(GuestValue thisArgument, GeneratorBody body) {
            return making.make(thisArgument, body);
        }

        @Override
        public void end() {
            ended = true;
        }
    }
}
