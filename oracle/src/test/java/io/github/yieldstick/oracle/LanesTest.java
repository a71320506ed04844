package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A program whose generators are followed. */
class LanesTest {
    private static Realms realms;

    private final List<Lane> lanes = new ArrayList<>();
    private final List<Event> heard = new ArrayList<>();

    @BeforeAll
    static void open() {
        realms = new Realms();
    }

    @AfterAll
    static void close() {
        realms.close();
    }

    private final LaneListener listener = new LaneListener() {
        @Override
        public void made(Lane lane) {
            lanes.add(lane);
        }

        @Override
        public void happened(Event event) {
            heard.add(event);
        }
    };

    private static final String TWO = """
            function inner() {
              return __generator(this, function (_a) {
                switch (_a.label) {
                  case 0: return [4 /*yield*/, "deep"];
                  case 1: return [2 /*return*/, _a.sent()];
                }
              });
            }
            function outer() {
              return __generator(this, function (_a) {
                switch (_a.label) {
                  case 0:
                    _a.trys.push([0, 2, , 3]);
                    return [5 /*yieldstar*/, inner()];
                  case 1: throw _a.sent();
                  case 2: return [2 /*return*/, ["caught", _a.sent()]];
                }
              });
            }
            var gen = outer();
            """;

    private List<CallTrace> followed(String code, String... calls) {
        List<CallTrace> traces = new ArrayList<>();
        SourceProgram program = new SourceProgram(Text.of("source.js", "var gen;"), Text.of("lowered.js", code));
        Ending<Boolean> ending = realms.withinHost(Bounds.standard(), realm -> {
            Session session = Session.openInLanes(realm, HelperText.newest(), program, listener);
            for (String call : calls) {
                traces.add(session.call(new Call.OfExpression(Text.of("call", call))));
            }
            return true;
        });
        assertThat(ending).isEqualTo(new Ending.Answered<>(true));
        return traces;
    }

    private static List<String> told(CallTrace trace) {
        return trace.events().stream()
                .map(event -> event instanceof Event.OfGenerator of
                        ? "g" + of.generator() + " " + of.kind() + " " + of.text()
                        : event.toString())
                .toList();
    }

    @Test
    void tells_what_each_generator_does_and_who_resumed_whom() {
        List<CallTrace> traces = followed(TWO, "gen.next()", "gen.next(5)");

        assertThat(told(traces.get(0)))
                .containsExactly(
                        "g1 MADE ",
                        "g1 ASKED next()",
                        "g1 ENTERED 0",
                        "g2 MADE ",
                        "g1 ANSWERED [5 /*yieldstar*/, #1 [iterator]]",
                        "g2 ASKED next(undefined) by g1",
                        "g2 ENTERED 0",
                        "g2 ANSWERED [4 /*yield*/, \"deep\"]",
                        "g2 GAVE yields \"deep\"",
                        "g1 GAVE yields \"deep\"");
        assertThat(told(traces.get(1)))
                .contains("g2 ASKED next(5) by g1", "g2 GAVE returns 5", "g1 ENTERED 1", "g1 THREW 5", "g1 ENTERED 2");
    }

    @Test
    void shows_the_stacks_at_each_entry() {
        List<CallTrace> traces = followed(TWO, "gen.next()", "gen.next(5)");

        assertThat(traces.get(1).events())
                .filteredOn(event -> event instanceof Event.OfGenerator of
                        && of.generator() == 1
                        && of.text().equals("1"))
                .singleElement()
                .extracting(event -> ((Event.OfGenerator) event).regions())
                .isEqualTo(List.of("[0, 2, , 3]"));
    }

    @Test
    void says_where_each_body_stands() {
        followed(TWO, "gen.next()");

        assertThat(lanes).containsExactly(new Lane(1, 10, 18), new Lane(2, 2, 7));
    }

    @Test
    void is_heard_as_it_happens_in_the_order_of_the_log() {
        followed("var gen = __generator(this, function (_a) { log('in the body'); return [2]; });", "gen.next()");

        assertThat(heard.stream().map(event -> event.getClass().getSimpleName()))
                .containsExactly("OfGenerator", "OfGenerator", "OfGenerator", "Logged", "OfGenerator", "OfGenerator");
    }

    @Test
    void leaves_the_numbers_of_objects_that_are_compared_as_they_are() {
        CallTrace trace = followed(
                        "var gen = __generator(this, function (_a) { return [4, { a: {} }]; });",
                        "[gen.next().value.a, {}]")
                .get(0);

        assertThat(trace.completion().text()).isEqualTo("gives #1 [#2 {}, #3 {}]");
    }

    @Test
    void leaves_name_and_length_of_the_verbs_and_their_order_as_they_are() {
        String keys = "Object.keys(gen).join() + gen.next.length + gen.next.name + (gen.next === gen.next)";
        SourceProgram program = new SourceProgram(Text.of("source.js", "var gen;"), Text.of("lowered.js", TWO));
        List<CallTrace> alone = new ArrayList<>();
        SourceFixture.inLowered(
                realms,
                HelperText.newest(),
                program,
                session -> alone.add(session.call(new Call.OfExpression(Text.of("call", keys)))));

        assertThat(followed(TWO, keys).get(0).completion())
                .isEqualTo(alone.get(0).completion());
    }

    @Test
    void is_told_no_further_than_a_bound_and_the_program_goes_on() {
        List<CallTrace> traces = followed(
                "var gen = __generator(this, function (_a) { return [4, _a.label]; });",
                "(function () { for (var i = 0; i < 5000; i++) gen.next(); return 'done'; })()");

        assertThat(traces.get(0).completion().text()).isEqualTo("gives \"done\"");
        assertThat(traces.get(0).events()).hasSize(3000);
    }
}
