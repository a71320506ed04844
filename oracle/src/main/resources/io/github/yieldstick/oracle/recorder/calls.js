// Performs calls, one after the other, and says how each completed.
(function (looks, values, trace) {
    "use strict";
    var apply = Reflect.apply;
    var define = looks.safely(Reflect.defineProperty, false);
    var remove = looks.safely(Reflect.deleteProperty, false);
    var then = Promise.prototype.then;
    var PromisePrototype = Promise.prototype;

    var fromSource = false;      // a call then ends when nothing is left to run
    var outcome = fresh();       // of the last call
    var noted = null;            // the last call, when it has ended

    function fresh() {
        return { thrown: false, value: undefined, result: null, promise: null };
    }

    function perform(call) {
        try {
            outcome.value = call();
        } catch (thrown) {
            outcome.thrown = true;
            outcome.value = thrown;
        }
        if (fromSource) outcome.promise = watched(outcome.value);
    }

    // How a native promise ends, as long as that is known; null for any other value. Neither a then nor a constructor of
    // the program's own is called: where the promise inherits one, it is hidden for a moment in which nothing else runs.
    function watched(value) {
        if (outcome.thrown || !looks.isObject(value) || !looks.inherits(value, PromisePrototype)) return null;
        var seen = { kind: "PENDS", value: undefined };
        var hides = !looks.getOwn(value, "constructor")
            && define(value, "constructor", { __proto__: null, value: undefined, configurable: true });
        try {
            apply(then, value, [
                function (given) { seen.kind = "FULFILS"; seen.value = given; },
                function (reason) { seen.kind = "REJECTS"; seen.value = reason; }
            ]);
        } catch (noPromise) {
            seen = null;
        }
        if (hides) remove(value, "constructor");
        return seen;
    }

    function completion() {
        if (outcome.promise) return {
            kind: outcome.promise.kind,
            value: outcome.promise.kind === "PENDS" ? { text: "", detail: "" } : values.written(outcome.promise.value)
        };
        if (outcome.thrown) return { kind: "THROWS", value: values.written(outcome.value) };
        // A result that nobody has seen before is told by its two parts; one that has been seen, by who it is.
        outcome.result = looks.isObject(outcome.value) && !values.isKnown(outcome.value) ? looks.resultOf(outcome.value) : null;
        if (outcome.result) {
            return { kind: outcome.result.done ? "RETURNS" : "YIELDS", value: values.written(outcome.result.value) };
        }
        return { kind: "GIVES", value: values.written(outcome.value) };
    }

    return {
        fromSource: function () { fromSource = true; },
        verb: function (generator, verb, list) {
            var args = list();
            perform(function () { return apply(generator[verb], generator, args); });
        },
        expression: function (evaluate) {
            perform(function () { return evaluate(); });
        },
        // What happened before the first call, as while the generator was made, is told with that call.
        begin: function () {
            if (trace.isListening()) return;
            outcome = fresh();
            trace.begin();
        },
        end: function () {
            if (trace.isListening()) noted = { events: trace.end(), completion: completion() };
            return noted;
        },
        outcome: function () { return outcome; }
    };
})
