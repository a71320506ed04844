package io.github.yieldstick.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yieldstick.facade.Primitive.Kind;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.Ending;
import io.github.yieldstick.oracle.Realm;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.plugin.Completion;
import io.github.yieldstick.plugin.GuestValue;
import io.github.yieldstick.plugin.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What crosses between a realm and an engine that cannot hold its values. */
class RealmValuesTest {
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
    @CsvSource({
        "undefined, UNDEFINED, ''",
        "null, NULL, ''",
        "true, BOOLEAN, true",
        "'\"a:b\"', STRING, a:b",
        "'\"\"', STRING, ''",
        "7, NUMBER, 7",
        "-0, NUMBER, -0",
        "1.5, NUMBER, 1.5",
        "1e21, NUMBER, 1e+21",
        "-5e-324, NUMBER, -5e-324",
        "4294967296, NUMBER, 4294967296",
        "NaN, NUMBER, NaN",
        "-Infinity, NUMBER, -Infinity",
        "1n, BIGINT, 1",
        "-123456789012345678901234567890n, BIGINT, -123456789012345678901234567890"
    })
    void a_primitive_goes_out_and_comes_back_as_itself(String expression, Kind kind, String text) {
        inRealm((realm, values) -> {
            GuestValue value = new Guest(realm.expression(Text.of("test", expression)));
            Primitive primitive = values.describe(value);
            assertThat(primitive).isEqualTo(new Primitive(kind, text));
            assertThat(primitive.isWellFormed()).isTrue();
            assertThat(is(realm, expression, values.of(primitive))).isTrue();
        });
    }

    @Test
    void half_a_surrogate_pair_stays_as_it_is() {
        inRealm((realm, values) -> {
            Primitive half = new Primitive(Kind.STRING, "\uD83D");
            assertThat(values.describe(values.of(half))).isEqualTo(half);
            assertThat(is(realm, "'\\ud83d'", values.of(half))).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"({})", "[]", "function () {}", "Symbol('s')", "Object(1)"})
    void what_is_no_primitive_has_no_text(String expression) {
        inRealm((realm, values) -> {
            GuestValue value = new Guest(realm.expression(Text.of("test", expression)));
            Primitive described = values.describe(value);
            assertThat(described).isEqualTo(new Primitive(Kind.OBJECT, ""));
            assertThatIllegalArgumentException().isThrownBy(() -> values.of(described));
        });
    }

    @ParameterizedTest
    @CsvSource({"NUMBER, 0x10", "NUMBER, ''", "NUMBER, 1.", "BIGINT, 1.5", "BIGINT, 1n", "BOOLEAN, yes", "NULL, x"})
    void a_text_that_a_value_of_its_kind_cannot_have_is_told(Kind kind, String text) {
        assertThat(new Primitive(kind, text).isWellFormed()).isFalse();
    }

    @Test
    void objects_are_made_with_their_properties_in_order() {
        inRealm((realm, values) -> {
            GuestValue object = values.object();
            values.define(object, "value", values.of(new Primitive(Kind.NUMBER, "1")));
            values.define(object, "__proto__", values.of(new Primitive(Kind.NULL, "")));
            values.define(object, "value", values.of(new Primitive(Kind.NUMBER, "2")));
            assertThat(text(realm, "(o) => JSON.stringify(o)", object)).isEqualTo("{\"value\":2,\"__proto__\":null}");
            assertThat(text(realm, "(o) => Object.getPrototypeOf(o) === Object.prototype", object))
                    .isEqualTo("true");
        });
    }

    @ParameterizedTest
    @CsvSource({"TypeError, TypeError", "RangeError, RangeError", "StopIteration, Error", "toString, Error"})
    void errors_are_of_the_class_that_was_asked_for_if_there_is_one(String asked, String made) {
        inRealm((realm, values) -> {
            GuestValue error = values.error(asked, "no luck");
            assertThat(text(realm, "(e) => Object.getPrototypeOf(e) === " + made + ".prototype", error))
                    .isEqualTo("true");
            assertThat(text(realm, "(e) => e", error)).isEqualTo(asked + ": no luck");
        });
    }

    @Test
    void a_generator_performs_its_verbs_and_hands_on_what_was_thrown() {
        inRealm((realm, values) -> {
            List<String> performed = new ArrayList<>();
            GuestValue generator = values.generator(
                    (verb, arguments) -> {
                        performed.add(verb + " " + arguments.size());
                        GuestValue seven = values.of(new Primitive(Kind.NUMBER, "7"));
                        return verb == Verb.THROW ? new Completion.Throws(seven) : new Completion.Result(seven, true);
                    },
                    new Iteration.Itself());
            assertThat(text(realm, "(g) => JSON.stringify(g.next(1, 2)) + g.return().done", generator))
                    .isEqualTo("{\"value\":7,\"done\":true}true");
            assertThat(text(realm, "(g) => { try { g.throw(1); } catch (e) { return e; } }", generator))
                    .isEqualTo("7");
            assertThat(performed).containsExactly("NEXT 2", "RETURN 0", "THROW 1");
            assertThat(text(realm, "(g) => g[Symbol.iterator]() === g", generator))
                    .isEqualTo("true");
        });
    }

    @Test
    void what_its_iterator_is_may_be_otherwise() {
        inRealm((realm, values) -> {
            GuestValue other = values.object();
            assertThat(text(realm, "(g) => Symbol.iterator in g", generator(values, new Iteration.None())))
                    .isEqualTo("false");
            assertThat(text(realm, "(g) => typeof g[Symbol.iterator]()", generator(values, new Iteration.Other(other))))
                    .isEqualTo("object");
        });
    }

    @Test
    void what_a_generator_inherits_from_is_decided_by_the_host_at_the_time_when_it_is_made() {
        inRealm((realm, values) -> {
            String parent = "(g) => Object.getPrototypeOf(g) === Object.prototype ? 'Object'"
                    + " : g instanceof before ? 'Iterator' : 'other'";
            realm.evaluate(Text.of("test", "var before = Iterator;"));
            assertThat(text(realm, parent, inheriting(values, true))).isEqualTo("Iterator");
            assertThat(text(realm, parent, inheriting(values, false))).isEqualTo("Object");
            realm.evaluate(Text.of("test", "Iterator = undefined;"));
            assertThat(text(realm, parent, inheriting(values, true))).isEqualTo("Object");
            realm.evaluate(Text.of("test", "Iterator = before;"));
            assertThat(text(realm, parent, inheriting(values, true))).isEqualTo("Iterator");
        });
    }

    @Test
    void a_generator_has_its_verbs_and_then_its_iterator_as_the_helper_makes_it() {
        inRealm((realm, values) -> {
            String keys = "(g) => Reflect.ownKeys(g).map(function (key) {"
                    + " var d = Object.getOwnPropertyDescriptor(g, key);"
                    + " return String(key) + (d.writable && d.enumerable && d.configurable ? '' : ' is fixed'); }).join()";
            assertThat(text(realm, keys, inheriting(values, true)))
                    .isEqualTo(text(realm, keys, inheriting(values, false)))
                    .isEqualTo("next,throw,return,Symbol(Symbol.iterator)");
            realm.evaluate(Text.of("test", "Symbol = {};"));
            assertThat(text(realm, keys, inheriting(values, true))).isEqualTo("next,throw,return");
        });
    }

    private static GuestValue inheriting(RealmValues values, boolean inheritsIterator) {
        return values.generator(
                (verb, arguments) -> new Completion.Gives(values.object()), new Iteration.Itself(), inheritsIterator);
    }

    private static GuestValue generator(RealmValues values, Iteration iteration) {
        return values.generator((verb, arguments) -> new Completion.Gives(values.object()), iteration);
    }

    private static boolean is(Realm realm, String expression, GuestValue value) {
        return realm.expression(Text.of("test", "(v) => Object.is(v, " + expression + ")"))
                .execute(Guest.unwrap(value))
                .asBoolean();
    }

    private static String text(Realm realm, String function, GuestValue value) {
        Value given = realm.expression(Text.of("test", function)).execute(Guest.unwrap(value));
        return realm.expression(Text.of("test", "String")).execute(given).asString();
    }

    private static void inRealm(BiConsumer<Realm, RealmValues> test) {
        Ending<Boolean> ending = realms.within(Bounds.standard(), realm -> {
            List<RealmValues> lent = new ArrayList<>();
            CaseOpening opening = (javaScript, values) -> {
                lent.add(values);
                return new HandleCase(
                        (self, body) -> {
                            throw new IllegalStateException("No generator is made here.");
                        },
                        values);
            };
            new Facade(opening, Set.of()).install(realm);
            test.accept(realm, lent.get(0));
            return true;
        });
        assertThat(ending).isEqualTo(new Ending.Answered<>(true));
    }
}
