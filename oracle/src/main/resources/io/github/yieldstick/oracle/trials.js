// Performs one program under many helpers, one after the other in one realm. The program is made anew for each by a function
// whose scope holds its names, so that nothing of one trial is in the way of the next, but for what the program does to the realm itself.
(function (factory) {
    "use strict";
    var recorder, program, generator, left;

    // Helpers ask for each turn of their loops; one that is out of turns gets no further.
    function turn() {
        if (left-- <= 0) throw new RangeError("out of turns");
        return true;
    }

    function texts(events, kind, key) {
        return events.filter(function (event) { return event.kind === kind; }).map(function (event) { return event[key]; });
    }

    function stacks(events, key) {
        return texts(events, "entered", key).map(function (stack) { return "[" + stack.join(", ") + "]"; }).join(", ");
    }

    function effect(event) {
        switch (event.kind) {
            case "logged": return [event.value.text];
            case "rejected": case "uncaught": return [event.kind + " " + event.value.text];
            default: return [];
        }
    }

    function effects(events) {
        return [].concat.apply([], events.map(effect)).join(", ");
    }

    function completed(completion) {
        return completion.kind === "PENDS" ? "stays pending" : completion.kind.toLowerCase() + " " + completion.value.text;
    }

    return {
        begin: function (names, trace, calls, make, turns) {
            recorder = calls;
            left = turns;
            var helper = make(turn);
            program = factory(helper, trace.log);
            generator = helper(program.thisArgument(), trace.recorded(program.body));
            program.give(generator);
            names.declare(program.names.concat([["gen", function () { return generator; }],
                ["log", function () { return trace.log; }], ["__generator", function () { return helper; }]]));
        },
        call: function (at) {
            recorder.begin();
            var call = program.calls[at];
            if (call.verb) recorder.verb(generator, call.verb, call.list);
            else recorder.expression(call.expression);
        },
        // Labels, regions, pending, effects, completion.
        end: function () {
            var noted = recorder.end();
            return [texts(noted.events, "entered", "label").join(" "), stacks(noted.events, "regions"),
                stacks(noted.events, "pending"), effects(noted.events), completed(noted.completion)].join("\u0000");
        },
        isOut: function () { return left < 0; }
    };
})
