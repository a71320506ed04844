// Stands around the helper of a whole program and notes what each generator does, a lane each: that it is made, verbs and what
// they come to, entries into the body, its answers and throws. It has names and numbers of its own, so that what is compared is told as if
// nobody looked.
(function (looks, values, stacks, trace, place) {
    "use strict";
    var apply = Reflect.apply;
    var note = trace.lane;
    var define = looks.safely(Reflect.defineProperty, false);
    var getOwn = looks.getOwn;
    var isObject = looks.isObject;
    var read = looks.read;
    var bodies = new WeakMap();  // a body -> what stands around it, and the lane that was made with it last
    var mapGet = WeakMap.prototype.get;
    var mapSet = WeakMap.prototype.set;
    var VERBS = ["next", "throw", "return"];
    var DEPTH = 2;

    var made = 0;
    var innermost = null;        // the verb that is under way, with its lane and those below it

    function text(value) {
        return values.told(function () { return values.describe(value, DEPTH); });
    }

    // ---- the body

    function around(body, lane) {
        var known = apply(mapGet, bodies, [body]);
        if (known) {
            known.lane = lane;
            return known.wrapper;
        }
        known = { lane: lane, wrapper: null };
        known.wrapper = function (state) {
            var runs = innermost && innermost.body === body ? innermost.lane : known.lane;
            return run(body, runs, state, this, arguments);
        };
        apply(mapSet, bodies, [body, known]);
        return known.wrapper;
    }

    function run(body, lane, state, self, args) {
        var below = innermost;
        innermost = { lane: lane, body: body, inBody: true };
        note("entered", lane, function () {
            return {
                label: stacks.label(read(state, "label")),
                regions: stacks.regions(stacks.copy(read(state, "trys"))),
                pending: stacks.pending(stacks.copy(read(state, "ops")))
            };
        });
        try {
            var operation = apply(body, self, args);
        } catch (thrown) {
            note("threw", lane, function () { return { text: text(thrown) }; });
            throw thrown;
        } finally {
            innermost = below;
        }
        note("answered", lane, function () { return { text: stacks.operation(operation) }; });
        return operation;
    }

    // ---- the verbs

    function resumer() {
        if (!innermost) return "";
        return " by " + (innermost.inBody ? "the body of g" : "g") + innermost.lane;
    }

    function verb(name, original, lane, body) {
        var wrapper = function (v) {
            var given = arguments.length > 0;
            note("asked", lane, function () { return { text: name + "(" + (given ? text(v) : "") + ")" + resumer() }; });
            var below = innermost;
            innermost = { lane: lane, body: body, inBody: false };
            try {
                var result = apply(original, this, arguments);
            } catch (thrown) {
                note("gave", lane, function () { return { text: "throws " + text(thrown) }; });
                throw thrown;
            } finally {
                innermost = below;
            }
            note("gave", lane, function () { return { text: outcome(result) }; });
            return result;
        };
        ["name", "length"].forEach(function (key) {
            var property = getOwn(original, key);
            if (property) define(wrapper, key, property);
        });
        return wrapper;
    }

    function outcome(given) {
        var result = isObject(given) ? looks.resultOf(given) : null;
        return result ? (result.done ? "returns " : "yields ") + text(result.value) : "gives " + text(given);
    }

    function watch(generator, lane, body) {
        VERBS.forEach(function (name) {
            var original = read(generator, name);
            if (typeof original !== "function") return;
            var property = getOwn(generator, name);
            define(generator, name, {
                __proto__: null, value: verb(name, original, lane, body),
                writable: property ? property.writable : true, enumerable: property ? property.enumerable : false, configurable: true
            });
        });
    }

    return function (helper) {
        return function __generator(thisArg, body) {
            var lane = ++made;
            if (typeof body !== "function") return apply(helper, this, arguments);
            place(lane, body);
            try {
                var generator = apply(helper, this, [thisArg, around(body, lane)]);
            } catch (thrown) {
                note("made", lane, function () { return { text: "throws " + text(thrown) }; });
                throw thrown;
            }
            note("made", lane, function () { return { text: isObject(generator) ? "" : "gives " + text(generator) }; });
            if (isObject(generator)) watch(generator, lane, body);
            return generator;
        };
    };
})
