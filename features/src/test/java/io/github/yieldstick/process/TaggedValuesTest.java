package io.github.yieldstick.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.yieldstick.facade.BrokenOff;
import io.github.yieldstick.facade.EngineFault;
import io.github.yieldstick.facade.Facade;
import io.github.yieldstick.facade.OpenCase;
import io.github.yieldstick.facade.RealmValues;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.Ending;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.plugin.Completion;
import io.github.yieldstick.plugin.GeneratorBody;
import io.github.yieldstick.plugin.GuestValue;
import io.github.yieldstick.plugin.JavaScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Values as they are exchanged with a program. */
class TaggedValuesTest {
    private static Realms realms;

    @BeforeAll
    static void open() {
        realms = new Realms();
    }

    @AfterAll
    static void close() {
        realms.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"t\":\"undefined\"}",
                "{\"t\":\"null\"}",
                "{\"t\":\"boolean\",\"v\":true}",
                "{\"t\":\"number\",\"v\":\"1.5\"}",
                "{\"t\":\"number\",\"v\":\"-0\"}",
                "{\"t\":\"number\",\"v\":\"NaN\"}",
                "{\"t\":\"number\",\"v\":\"-Infinity\"}",
                "{\"t\":\"bigint\",\"v\":\"123456789012345678901234567890\"}",
                "{\"t\":\"string\",\"v\":\"größer 🙂 \\n\"}",
                "{\"t\":\"string\",\"u16\":[97,55357]}"
            })
    void what_is_read_is_written_the_same_way(String tagged) {
        inRealm((javaScript, values) ->
                assertThat(values.write(values.read(json(tagged)))).hasToString(tagged));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "{\"v\":\"1\"}",
                "{\"t\":\"symbol\"}",
                "{\"t\":\"boolean\",\"v\":\"true\"}",
                "{\"t\":\"number\",\"v\":1}",
                "{\"t\":\"number\",\"v\":\"one\"}",
                "{\"t\":\"bigint\",\"v\":\"1n\"}",
                "{\"t\":\"string\"}",
                "{\"t\":\"string\",\"u16\":[65536]}",
                "{\"t\":\"string\",\"u16\":\"a\"}",
                "{\"t\":\"object\"}",
                "{\"t\":\"object\",\"id\":\"h1\"}",
                "{\"t\":\"object\",\"id\":\"x1\"}",
                "{\"t\":\"object\",\"id\":\"a1\",\"props\":{}}",
                "{\"t\":\"object\",\"id\":\"a1\",\"props\":[[\"value\"]]}",
                "{\"t\":\"object\",\"id\":\"a1\",\"error\":5}"
            })
    void what_is_no_value_breaks_the_protocol(String tagged) {
        inRealm((javaScript, values) -> assertThatExceptionOfType(EngineFault.class)
                .isThrownBy(() -> values.read(json(tagged)))
                .withMessageStartingWith("the program broke the engine protocol: expected ")
                .satisfies(fault -> assertThat(fault.fault().kind()).isEqualTo(BrokenOff.Kind.PROTOCOL)));
    }

    @Test
    void an_object_of_the_kit_has_one_id_and_comes_back_as_itself() {
        inRealm((javaScript, values) -> {
            GuestValue function = given(javaScript.get(javaScript.typeError("x"), "constructor"));
            assertThat(values.write(function)).hasToString("{\"t\":\"object\",\"id\":\"h1\"}");
            assertThat(values.write(javaScript.typeError("y"))).hasToString("{\"t\":\"object\",\"id\":\"h2\"}");
            assertThat(values.write(given(javaScript.get(javaScript.typeError("z"), "constructor"))))
                    .hasToString("{\"t\":\"object\",\"id\":\"h1\"}");
            assertThat(values.read(json("{\"t\":\"object\",\"id\":\"h1\"}"))).isEqualTo(function);
        });
    }

    @Test
    void an_object_of_the_engine_is_made_once_and_goes_back_under_its_id() {
        inRealm((javaScript, values) -> {
            GuestValue made = values.read(json(result("a7", "1")));
            assertThat(number(javaScript, made)).isEqualTo("1");
            assertThat(values.read(json("{\"t\":\"object\",\"id\":\"a7\"}"))).isEqualTo(made);
            assertThat(values.write(made)).hasToString("{\"t\":\"object\",\"id\":\"a7\"}");
            assertThat(values.object("a7")).isEqualTo(made);
        });
    }

    @Test
    void what_the_engine_changes_of_it_is_changed_and_what_the_case_does_with_it_lasts() {
        inRealm((javaScript, values) -> {
            GuestValue made = values.read(json(result("a1", "1")));
            assertThat(number(javaScript, values.read(json(result("a1", "2"))))).isEqualTo("2");
            GuestValue assign = given(javaScript.get(given(javaScript.get(made, "constructor")), "assign"));
            GuestValue changes = values.read(json(result("a2", "3")));
            given(javaScript.call(assign, javaScript.undefined(), List.of(made, changes)));
            assertThat(number(javaScript, values.read(json(result("a1", "2"))))).isEqualTo("3");
        });
    }

    @Test
    void an_object_may_be_a_part_of_itself() {
        inRealm((javaScript, values) -> {
            GuestValue made = values.read(
                    json("{\"t\":\"object\",\"id\":\"a1\",\"props\":[[\"self\",{\"t\":\"object\",\"id\":\"a1\"}]]}"));
            assertThat(given(javaScript.get(made, "self"))).isEqualTo(made);
        });
    }

    @Test
    void an_error_of_the_engine_has_its_class_and_message() {
        inRealm((javaScript, values) -> {
            GuestValue error =
                    values.read(json("{\"t\":\"object\",\"id\":\"a1\",\"error\":\"TypeError\",\"message\":\"no\"}"));
            assertThat(given(javaScript.get(error, "constructor")))
                    .isEqualTo(given(javaScript.get(javaScript.typeError(""), "constructor")));
            assertThat(values.write(given(javaScript.get(error, "message"))))
                    .hasToString("{\"t\":\"string\",\"v\":\"no\"}");
        });
    }

    private static String number(JavaScript javaScript, GuestValue result) {
        return given(javaScript.get(result, "value")).toString().replaceAll("\\D", "");
    }

    private static GuestValue given(Completion completion) {
        return ((Completion.Gives) completion).value();
    }

    private static String result(String id, String value) {
        return "{\"t\":\"object\",\"id\":\"" + id + "\",\"props\":[[\"value\",{\"t\":\"number\",\"v\":\"" + value
                + "\"}]]}";
    }

    private static JsonNode json(String text) {
        return Wire.read("{\"value\":" + text + "}").orElseThrow().path("value");
    }

    private static void inRealm(BiConsumer<JavaScript, TaggedValues> test) {
        Ending<Boolean> ending = realms.within(Bounds.standard(), realm -> {
            List<JavaScript> lent = new ArrayList<>();
            List<RealmValues> values = new ArrayList<>();
            Facade facade = new Facade(
                    (javaScript, realmValues) -> {
                        lent.add(javaScript);
                        values.add(realmValues);
                        return new NoCase();
                    },
                    Set.of());
            facade.install(realm);
            test.accept(lent.get(0), new TaggedValues(values.get(0)));
            return true;
        });
        assertThat(ending).isEqualTo(new Ending.Answered<>(true));
    }

    private record NoCase() implements OpenCase {
        @Override
        public Completion make(GuestValue thisArgument, GeneratorBody body) {
            return new Completion.Gives(thisArgument);
        }

        @Override
        public void end() {}
    }
}
