// Performs one program under many helpers, one after the other in one realm. The program is made anew for each by a function
// whose scope holds its names, so that nothing of one trial is in the way of the next, but for what the program does to the realm itself.
(function (factory) {
    "use strict";
    var apply = Reflect.apply;
    var tslib = typeof require === "function" ? require("tslib") : undefined;
    var recorder, names, log, helper, program, generator, most, left, reached;

    // Helpers ask for each turn of their loops; one that is out of turns gets no further. One may tell what it has reached.
    function turn(place) {
        if (place !== undefined) {
            reached[place] = true;
            return true;
        }
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
        begin: function (newNames, trace, calls, make, turns) {
            recorder = calls;
            names = newNames;
            log = trace.log;
            left = most = turns;
            reached = [];
            helper = make(turn);
            // A body finds its helper as a name, a program from source in tslib.
            if (typeof tslib === "object") tslib.__generator = function __generator() { return apply(helper, this, arguments); };
            var module = { exports: {} };
            program = apply(factory, globalThis, [helper, log, module, module.exports]);
            if (!program.body) return;
            generator = helper(program.thisArgument(), trace.recorded(program.body));
            program.give(generator);
        },
        declare: function () {
            var own = [["log", function () { return log; }]];
            if (program.body) own.push(["gen", function () { return generator; }], ["__generator", function () { return helper; }]);
            names.declare(program.names.concat(own));
        },
        call: function (at) {
            recorder.begin();
            var call = program.calls[at];
            if (call.verb) recorder.verb(program.body ? generator : program.named(), call.verb, call.list);
            else recorder.expression(call.expression);
        },
        // Labels, regions, pending, effects, completion.
        end: function () {
            var noted = recorder.end();
            return [texts(noted.events, "entered", "label").join(" "), stacks(noted.events, "regions"),
                stacks(noted.events, "pending"), effects(noted.events), completed(noted.completion)].join("\u0000");
        },
        taken: function () { return most - left; },
        reached: function () { return Object.keys(reached).join(" "); },
        isOut: function () { return left < 0; }
    };
})
