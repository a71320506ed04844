// Stands around the body of a case and notes what happens: one recorder for the real helper and for every engine.
// Gives functions to its caller outside; what it needs of the built-in objects it takes before a case can change them.
(function () {
    "use strict";
    var getOwn = Object.getOwnPropertyDescriptor;
    var ownKeys = Reflect.ownKeys;
    var prototypeOf = Object.getPrototypeOf;
    var apply = Reflect.apply;
    var is = Object.is;
    var isArray = Array.isArray;
    var quote = JSON.stringify;
    var text = String;
    var indirectly = eval;
    var define = Reflect.defineProperty;
    var remove = Reflect.deleteProperty;
    var then = Promise.prototype.then;
    var ArrayPrototype = Array.prototype;
    var ErrorPrototype = Error.prototype;
    var ObjectPrototype = Object.prototype;
    var PromisePrototype = Promise.prototype;
    var TypeErrorPrototype = TypeError.prototype;
    var syncIterator = Symbol.iterator;
    var asyncIterator = Symbol.asyncIterator;
    var OPCODES = ["next", "throw", "return", "break", "yield", "yieldstar", "catch", "endfinally"];
    var MACHINERY = ["next", "throw", "return", syncIterator, asyncIterator];
    var SHAPE_DEPTH = 3;
    var MOST_TOLD = 1000;        // of a call, which may loop

    var names = new Map();       // object -> its name
    var named = new Set();       // names that are taken
    var numbers = new Map();     // object without a name -> its number
    var declared = [];           // names that the case has declared
    var events = [];
    var live = fresh();
    var listening = true;        // from the start to the end of the first call, and then during calls
    var fromSource = false;      // a call then ends when nothing is left to run, and who made an iterator is not told
    var noted = null;            // the last call, when it has ended
    var tell = function () {};   // told of each event at once, since a call that never ends can be asked for none

    function fresh() {
        return { thrown: false, value: undefined, promise: null, logs: [], regions: [], pending: [], unhandled: [] };
    }

    // ---- names

    function isObject(value) {
        return typeof value === "object" && value !== null || typeof value === "function";
    }

    function give(name, value) {
        if (isObject(value) && !names.has(value) && !named.has(name)) {
            names.set(value, name);
            named.add(name);
        }
    }

    function nameBuiltIns() {
        ownKeys(globalThis).forEach(function (name) {
            var property = typeof name === "string" && getOwn(globalThis, name);
            if (property && isObject(property.value)) {
                give(name, property.value);
                var prototype = typeof property.value === "function" && getOwn(property.value, "prototype");
                if (prototype) give(name + ".prototype", prototype.value);
            }
        });
    }

    // A name may come to stand for an object while the case runs, so the names are read again where an object has none.
    function nameOf(value) {
        if (!names.has(value)) {
            declared.forEach(function (name) {
                try { give(name, indirectly(name)); } catch (notYetThere) { /* a let before its declaration has run */ }
            });
        }
        return names.get(value);
    }

    // ---- the written form of a value

    function written(value) {
        return { text: describe(value, 0), detail: detail(value) };
    }

    // The message of an engine's own error is its own affair: shown, and not compared.
    function detail(value) {
        if (!isTypeError(value) || nameOf(value)) return "";
        return own(value, "message");
    }

    function isTypeError(value) {
        return isObject(value) && prototypeOf(value) === TypeErrorPrototype;
    }

    function describe(value, depth) {
        if (isObject(value)) return describeObject(value, depth);
        if (typeof value === "string") return quote(value);
        if (typeof value === "bigint") return value + "n";
        return is(value, -0) ? "-0" : text(value);
    }

    function describeObject(value, depth) {
        var name = nameOf(value);
        if (name) return name;
        if (numbers.has(value)) return "#" + numbers.get(value);
        numbers.set(value, numbers.size + 1);
        return "#" + numbers.get(value) + " " + shape(value, depth + 1);
    }

    // Never calls a getter: a look must not be seen.
    function shape(value, depth) {
        if (typeof value === "function") return ("function " + own(value, "name")).trim();
        if (isTypeError(value)) return "TypeError";
        if (isError(value)) return errorName(value) + " " + quote(own(value, "message"));
        if (depth > SHAPE_DEPTH) return isArray(value) ? "[...]" : "{...}";
        if (isArray(value)) return "[" + items(value, depth) + "]";
        if (fromSource && isIterator(value)) return iteratorShape(value, depth);
        return className(value) + "{" + properties(value, ownKeys(value), depth) + "}";
    }

    // A helper's iterator has as its own what a native one inherits.
    function iteratorShape(value, depth) {
        var name = className(value);
        var keys = ownKeys(value).filter(function (key) { return MACHINERY.indexOf(key) < 0; });
        return (name === "Iterator " || name === "AsyncIterator " ? "" : name)
            + (isCallable(value, asyncIterator) ? "[async iterator]" : "[iterator]")
            + (keys.length ? " {" + properties(value, keys, depth) + "}" : "");
    }

    function isIterator(value) {
        return isCallable(value, "next") && (isCallable(value, syncIterator) || isCallable(value, asyncIterator));
    }

    function isCallable(object, key) {
        for (var link = object; link; link = prototypeOf(link)) {
            var property = getOwn(link, key);
            if (property) return typeof property.value === "function";
        }
        return false;
    }

    // A property of the object's own that is a plain string; empty for any other.
    function own(object, key) {
        var property = getOwn(object, key);
        return property && typeof property.value === "string" ? property.value : "";
    }

    function isError(value) {
        return inherits(value, ErrorPrototype);
    }

    function inherits(value, prototype) {
        for (var link = value; link; link = prototypeOf(link)) if (link === prototype) return true;
        return false;
    }

    function errorName(value) {
        return names.has(prototypeOf(value)) ? names.get(prototypeOf(value)).replace(".prototype", "") : "Error";
    }

    function className(value) {
        var prototype = prototypeOf(value);
        if (prototype === ObjectPrototype) return "";
        if (prototype === null) return "null-prototype ";
        var constructor = getOwn(prototype, "constructor");
        var name = constructor && typeof constructor.value === "function" ? own(constructor.value, "name") : "";
        return name && name + " ";
    }

    function items(array, depth) {
        var parts = [];
        for (var i = 0; i < array.length; i++) parts.push(property(getOwn(array, i), depth));
        return parts.join(", ");
    }

    function properties(object, keys, depth) {
        return keys.map(function (key) {
            var shown = typeof key === "symbol" ? "[" + text(key) + "]" : key;
            return shown + ": " + property(getOwn(object, key), depth);
        }).join(", ");
    }

    function property(descriptor, depth) {
        if (!descriptor) return "";
        return "value" in descriptor ? describe(descriptor.value, depth) : "(accessor)";
    }

    // ---- events

    function note(event) {
        if (!listening) return;
        events.push(event);
        if (events.length <= MOST_TOLD) tell(event);
    }

    function entered(state) {
        var regions = copy(state.trys);
        var pending = copy(state.ops);
        live.regions.push(regions);
        live.pending.push(pending);
        note({
            kind: "entered",
            label: text(state.label),
            regions: (regions || []).map(regionText).join(", "),
            pending: (pending || []).map(operationText).join(", ")
        });
    }

    // A stack that the engine does not show is no array.
    function copy(stack) {
        return isArray(stack) ? stack.map(function (entry) { return isArray(entry) ? entry.slice() : entry; }) : null;
    }

    function regionText(region) {
        if (!isArray(region)) return describe(region, SHAPE_DEPTH);
        return "[" + [0, 1, 2, 3].map(function (i) {
            return region[i] === undefined ? "" : describe(region[i], SHAPE_DEPTH);
        }).join(", ") + "]";
    }

    function operationText(operation) {
        if (!isArray(operation)) return describe(operation, 0);
        var opcode = operation[0];
        var name = typeof opcode === "number" && OPCODES[opcode] ? " /*" + OPCODES[opcode] + "*/" : "";
        var operand = operation.length > 1 ? ", " + describe(operation[1], 0) : "";
        return "[" + describe(opcode, 0) + name + operand + "]";
    }

    function log() {
        for (var i = 0; i < arguments.length; i++) {
            if (listening) live.logs.push(arguments[i]);
            note({ kind: "logged", value: written(arguments[i]) });
        }
    }

    function recorded(body) {
        return function (state) {
            entered(state);
            var operation;
            try {
                operation = apply(body, this, arguments);
            } catch (thrown) {
                note({ kind: "threw", value: written(thrown) });
                throw thrown;
            }
            note({ kind: "answered", value: { text: operationText(operation), detail: "" } });
            return operation;
        };
    }

    // What nobody caught: an error of a timer or a microtask, or the reason of a promise.
    function unhandled(kind, error) {
        if (listening) live.unhandled.push(error);
        note({ kind: kind === "REJECTED" ? "rejected" : "uncaught", value: written(error) });
    }

    // ---- calls

    // What happened before the first call, as while the generator was made, is told with that call.
    function begin() {
        if (listening) return;
        events = [];
        live = fresh();
        listening = true;
    }

    function perform(call) {
        try {
            live.value = call();
        } catch (thrown) {
            live.thrown = true;
            live.value = thrown;
        }
        if (fromSource) live.promise = watched(live.value); else end();
    }

    function end() {
        listening = false;
        noted = { events: events, completion: completion() };
    }

    // How a native promise ends, as long as that is known; null for any other value. Neither a then nor a constructor of
    // the program's own is called: where the promise inherits one, it is hidden for a moment in which nothing else runs.
    function watched(value) {
        if (live.thrown || !isObject(value) || !inherits(value, PromisePrototype)) return null;
        var seen = { kind: "PENDS", value: undefined };
        var hides = !getOwn(value, "constructor")
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
        if (live.promise) return {
            kind: live.promise.kind,
            value: live.promise.kind === "PENDS" ? { text: "", detail: "" } : written(live.promise.value)
        };
        if (live.thrown) return { kind: "THROWS", value: written(live.value) };
        if (isPlainResult(live.value)) return { kind: live.value.done ? "RETURNS" : "YIELDS", value: written(live.value.value) };
        return { kind: "GIVES", value: written(live.value) };
    }

    // A result that nobody has seen before is told by its two parts; one that has been seen, by who it is.
    function isPlainResult(value) {
        if (!isObject(value) || prototypeOf(value) !== ObjectPrototype || nameOf(value) || numbers.has(value)) return false;
        var done = getOwn(value, "done");
        var part = getOwn(value, "value");
        return ownKeys(value).length === 2 && !!done && typeof done.value === "boolean" && !!part && "value" in part;
    }

    // ---- expectations

    // Each expectation is evaluated twice. What is the same object both times is asked for by who it is; what is made anew
    // each time is a literal, compared by structure.
    function same(first, second, actual) {
        if (!isObject(first)) return is(first, actual);
        if (first === second) return first === actual;
        if (isArray(first)) return isArray(actual) && sameItems(first, second, actual);
        if (isError(first)) return sameError(first, actual);
        if (prototypeOf(first) === ObjectPrototype) return isObject(actual) && sameProperties(first, second, actual);
        throw new TypeError("a value is a primitive, a name, or a literal: an array, a plain object or an error; name other"
            + " objects in the surrounding code");
    }

    // A hole reads as undefined.
    function sameItems(first, second, actual) {
        if (first.length !== actual.length) return false;
        for (var i = 0; i < first.length; i++) if (!same(first[i], second[i], actual[i])) return false;
        return true;
    }

    function sameError(first, actual) {
        return isError(actual) && prototypeOf(first) === prototypeOf(actual) && first.message === actual.message;
    }

    function sameProperties(first, second, actual) {
        if (prototypeOf(actual) !== ObjectPrototype) return false;
        var keys = ownKeys(first);
        return keys.length === ownKeys(actual).length && keys.every(function (key) {
            var property = getOwn(actual, key);
            return !!property && "value" in property && same(first[key], second[key], property.value);
        });
    }

    function isResult(done) {
        return !live.thrown && isObject(live.value) && live.value.done === done;
    }

    function ended(kind) {
        return !!live.promise && live.promise.kind === kind;
    }

    function isOf(constructor, value) {
        return isObject(value) && prototypeOf(value) === constructor.prototype;
    }

    // The value thrown, or the reason of the promise that was rejected; undefined where neither is.
    function failure() {
        if (live.thrown) return live.value;
        return ended("REJECTS") ? live.promise.value : undefined;
    }

    nameBuiltIns();

    return {
        fromSource: function () { fromSource = true; },
        tellOf: function (listener) { tell = listener; },
        log: log,
        unhandled: unhandled,
        begin: begin,
        end: function () {
            if (listening) end();
            return noted;
        },
        recorded: recorded,
        declare: function (newNames) {
            declared = newNames;
            nameOf({});
        },
        verb: function (generator, verb, list) {
            var args = list();
            perform(function () { return apply(generator[verb], generator, args); });
        },
        expression: function (evaluate) {
            perform(function () { return evaluate(); });
        },
        yields: function (first, second) { return isResult(false) && same(first, second, live.value.value); },
        returns: function (first, second) { return isResult(true) && same(first, second, live.value.value); },
        throws: function (first, second) { return live.thrown && same(first, second, live.value); },
        gives: function (first, second) { return !live.thrown && same(first, second, live.value); },
        fulfils: function (first, second) { return ended("FULFILS") && same(first, second, live.promise.value); },
        rejects: function (first, second) { return ended("REJECTS") && same(first, second, live.promise.value); },
        pends: function () { return ended("PENDS"); },
        throwsA: function (constructor) { return live.thrown && isOf(constructor, live.value); },
        rejectsA: function (constructor) { return ended("REJECTS") && isOf(constructor, live.promise.value); },
        message: function (message) { return isObject(failure()) && failure().message === message; },
        logged: function (first, second) { return same(first, second, live.logs); },
        leftUnhandled: function (first, second) { return same(first, second, live.unhandled); },
        regions: function (first, second) { return same(first, second, live.regions); },
        pending: function (first, second) { return same(first, second, live.pending.map(function (stack) {
            return stack && stack.map(function (operation) { return [operation[0], operation[1]]; });
        })); }
    };
})()
