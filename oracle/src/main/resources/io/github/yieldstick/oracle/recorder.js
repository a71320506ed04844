// Stands around the body of a case and notes what happens: one recorder for the real helper and for every engine.
// Gives functions to its caller outside; what it needs of the built-in objects it takes before a case can change them.
(function (isOfEngine, mostLetters, rest, digest) {
    "use strict";
    // A value may be a proxy whose traps throw. A look at it then sees nothing, and the case goes on.
    var UNREADABLE = ["(a proxy that throws)"];
    var LOOKS = [Object.getOwnPropertyDescriptor, Reflect.ownKeys, Object.getPrototypeOf];
    var getOwn = safely(LOOKS[0], undefined);
    var ownKeys = safely(LOOKS[1], UNREADABLE);
    var prototypeOf = safely(LOOKS[2], null);
    var apply = Reflect.apply;
    var is = Object.is;
    var isArray = safely(Array.isArray, false);
    var quote = JSON.stringify;
    var text = String;
    var least = Math.min;
    var slice = String.prototype.slice;
    var indirectly = eval;
    var define = safely(Reflect.defineProperty, false);
    var remove = safely(Reflect.deleteProperty, false);
    var then = Promise.prototype.then;
    var matches = RegExp.prototype.exec;
    var ArrayPrototype = Array.prototype;
    var ErrorPrototype = Error.prototype;
    var ObjectPrototype = Object.prototype;
    var PromisePrototype = Promise.prototype;
    var ReferenceErrorPrototype = ReferenceError.prototype;
    var TypeErrorPrototype = TypeError.prototype;
    var syncIterator = Symbol.iterator;
    var asyncIterator = Symbol.asyncIterator;
    var OPCODES = ["next", "throw", "return", "break", "yield", "yieldstar", "catch", "endfinally"];
    var MACHINERY = ["next", "throw", "return", syncIterator, asyncIterator];
    var SHAPE_DEPTH = 3;
    var MOST_IN_A_VALUE = 5000;  // letters that tell one value
    var LETTERS_OF_AN_OBJECT = 8; // its number and brackets
    var MOST_IN_A_CALL = 20000;  // letters that tell the events of one call
    var MOST_EVENTS = 1000;      // of one call that are told
    var MOST_LOOKS = 10000;      // parts of a value, or events of a call, that a digest takes in
    var UNDECLARED = /^([\p{L}$_][\p{L}\p{N}$_]*) is not defined$/u;
    var LONGEST_CHAIN = 1000;    // of prototypes: a proxy may answer with a new one for ever

    var names = new Map();       // object -> its name
    var named = new Set();       // names that are taken
    var numbers = new Map();     // object without a name -> its number
    var declared = [];           // names that the case has declared
    var valueOfName = indirectly; // where they are not global, gives what one stands for
    var events = [];
    var live = fresh();
    var listening = true;        // from the start to the end of the first call, and then during calls
    var fromSource = false;      // a call then ends when nothing is left to run, and who made an iterator is not told
    var noted = null;            // the last call, when it has ended
    var room = 0;                // letters that are left to the value that is being told
    var looks = 0;               // parts of it that its digests may still take in
    var disturbance = "";        // what the case did since then, which no call tells
    var sink = function () {};   // told of each event at once, since a call that never ends can be asked for none

    function fresh() {
        return { thrown: false, value: undefined, result: null, promise: null, logs: [], regions: [], pending: [], unhandled: [],
            noted: 0, room: MOST_IN_A_CALL, others: [] };
    }

    // ---- looks

    function safely(look, otherwise) {
        return function (object, key, more) {
            try {
                return look(object, key, more);
            } catch (hostile) {
                return otherwise;
            }
        };
    }

    // The value of a property, whoever gives it; otherwise what no case can have.
    function read(object, key) {
        try {
            return object[key];
        } catch (hostile) {
            return UNREADABLE;
        }
    }

    function lengthOf(array) {
        var length = getOwn(array, "length");
        return length && typeof length.value === "number" ? length.value : 0;
    }

    function isUnreadable(value) {
        try {
            LOOKS.forEach(function (look) { look(value, "constructor"); });
            return false;
        } catch (hostile) {
            return true;
        }
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
                try { give(name, valueOfName(name)); } catch (notYetThere) { /* a let before its declaration has run */ }
            });
        }
        return names.get(value);
    }

    // ---- the written form of a value

    function written(value) {
        return { text: told(function () { return describe(value, 0); }), detail: detail(value) };
    }

    // What is told of one value is bounded, whatever the value: what lies beyond is told by its size and a digest.
    function told(tell) {
        room = MOST_IN_A_VALUE;
        looks = MOST_LOOKS;
        return tell();
    }

    function cut(text, form) {
        return text.length <= mostLetters ? form(text) : form(apply(slice, text, [0, mostLetters / 2])) + rest(text);
    }

    function asItIs(text) {
        return text;
    }

    function list(count, part, depth) {
        var parts = [];
        for (var i = 0; i < count && room > 0; i++) parts.push(part(i, depth));
        if (i < count) parts.push(others(i, count, part));
        return parts.join(", ");
    }

    function others(from, count, part) {
        var seen = [];
        for (var i = from; i < count && looks > 0; i++, looks--) seen.push(part(i, SHAPE_DEPTH));
        return more(count - from, digest(seen.join(", ")));
    }

    function more(count, digest) {
        return "... " + count + " more (digest " + digest + ")";
    }

    // The message of an engine's own error is its own affair: shown, and not compared.
    function detail(value) {
        return isObject(value) && !nameOf(value) && isTypeError(value) ? cut(own(value, "message"), asItIs) : "";
    }

    function isTypeError(value) {
        return isObject(value) && prototypeOf(value) === TypeErrorPrototype;
    }

    function describe(value, depth) {
        if (isObject(value)) return describeObject(value, depth);
        var text = primitive(value);
        room -= text.length;
        return text;
    }

    function primitive(value) {
        if (typeof value === "string") return cut(value, quote);
        if (typeof value === "bigint") return cut(text(value), asItIs) + "n";
        return is(value, -0) ? "-0" : cut(text(value), asItIs);
    }

    function describeObject(value, depth) {
        room -= LETTERS_OF_AN_OBJECT;
        var name = nameOf(value);
        if (name) return name;
        if (numbers.has(value)) return "#" + numbers.get(value);
        numbers.set(value, numbers.size + 1);
        return "#" + numbers.get(value) + " " + shape(value, depth + 1);
    }

    // Calls no getter but that of an engine's result: a look must not be seen.
    function shape(value, depth) {
        if (isUnreadable(value)) return UNREADABLE[0];
        var result = resultOf(value);
        if (result) return depth > SHAPE_DEPTH ? "{...}" : resultShape(result, depth);
        if (typeof value === "function") return ("function " + cut(own(value, "name"), asItIs)).trim();
        if (isTypeError(value)) return "TypeError" + additions(value, depth);
        if (isError(value)) return errorName(value) + " " + cut(own(value, "message"), quote) + additions(value, depth);
        if (depth > SHAPE_DEPTH) return isArray(value) ? "[...]" : "{...}";
        if (isArray(value)) return "[" + items(value, depth) + "]";
        if (fromSource && isIterator(value)) return iteratorShape(value, depth);
        return className(value) + "{" + properties(value, ownKeys(value), depth) + "}";
    }

    // A result is told by its two parts, whatever else it is.
    function resultShape(result, depth) {
        return "{value: " + describe(result.value, depth) + ", done: " + result.done + "}";
    }

    // What an error has besides its message, as its cause. The stack is an engine's own affair.
    function additions(error, depth) {
        var keys = ownKeys(error).filter(function (key) {
            return key !== "stack" && (key !== "message" || !hasText(error, key));
        });
        if (!keys.length) return "";
        return depth > SHAPE_DEPTH ? " {...}" : " {" + properties(error, keys, depth) + "}";
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
        for (var link = object, i = 0; link && i < LONGEST_CHAIN; link = prototypeOf(link), i++) {
            var property = getOwn(link, key);
            if (property) return typeof property.value === "function";
        }
        return false;
    }

    // A property of the object's own that is a plain string; empty for any other.
    function own(object, key) {
        return hasText(object, key) ? getOwn(object, key).value : "";
    }

    function hasText(object, key) {
        var property = getOwn(object, key);
        return !!property && typeof property.value === "string";
    }

    // ---- results

    // The two parts of an object with `value` and a `done` that is true or false; null for any other. It may have or inherit
    // them, in any order and beside others.
    function resultOf(object) {
        try {
            var done = part(object, "done");
            if (!done || typeof done.value !== "boolean") return null;
            var value = part(object, "value");
            return value && { value: value.value, done: done.value };
        } catch (refused) {
            return null;
        }
    }

    // What a getter of a delegate does is the case's affair; one that stands in the engine's own text is read as callers do.
    function part(object, key) {
        for (var link = object, i = 0; link && i < LONGEST_CHAIN; link = prototypeOf(link), i++) {
            var property = getOwn(link, key);
            if (!property) continue;
            if ("value" in property) return property;
            return isOfEngine(property.get) ? { value: apply(property.get, object, []) } : null;
        }
        return null;
    }

    function isError(value) {
        return inherits(value, ErrorPrototype);
    }

    function inherits(value, prototype) {
        for (var link = value, i = 0; link && i < LONGEST_CHAIN; link = prototypeOf(link), i++) if (link === prototype) return true;
        return false;
    }

    function errorName(value) {
        var prototype = prototypeOf(value);
        return names.has(prototype) ? names.get(prototype).replace(".prototype", "") : className(value).trim() || "Error";
    }

    function className(value) {
        var prototype = prototypeOf(value);
        if (prototype === ObjectPrototype) return "";
        if (prototype === null) return "null-prototype ";
        var constructor = getOwn(prototype, "constructor");
        var name = constructor && typeof constructor.value === "function" ? own(constructor.value, "name") : "";
        return name && cut(name, asItIs) + " ";
    }

    function items(array, depth) {
        return list(lengthOf(array), function (i, depth) { return property(getOwn(array, i), depth); }, depth);
    }

    function properties(object, keys, depth) {
        return list(keys.length, function (i, depth) {
            var shown = cut(text(keys[i]), typeof keys[i] === "symbol" ? bracketed : asItIs);
            room -= shown.length;
            return shown + ": " + property(getOwn(object, keys[i]), depth);
        }, depth);
    }

    function bracketed(text) {
        return "[" + text + "]";
    }

    function property(descriptor, depth) {
        room--;
        if (!descriptor) return "";
        return "value" in descriptor ? describe(descriptor.value, depth) : "(accessor)";
    }

    // ---- events

    // The first events of a call are noted one by one, the others by kind: their number, and a digest of the next of them.
    function note(kind, tell) {
        if (!listening) return;
        var number = live.noted++;
        var event = number < MOST_LOOKS ? tell() : null;
        if (event && number < MOST_EVENTS && live.room > 0) {
            event.kind = kind;
            live.room -= letters(event).length;
            events.push(event);
            sink(event);
            return;
        }
        var kept = othersOf(kind);
        kept.count++;
        if (event) kept.text += letters(event) + "\n";
    }

    function letters(event) {
        return event.value ? event.value.text : event.label + " " + event.regions + " " + event.pending;
    }

    function othersOf(kind) {
        for (var i = 0; i < live.others.length; i++) if (live.others[i].kind === kind) return live.others[i];
        live.others.push({ kind: kind, count: 0, text: "" });
        return live.others[live.others.length - 1];
    }

    function noteOthers() {
        live.others.forEach(function (kept) {
            var text = more(kept.count, digest(kept.text));
            events.push(kept.kind === "entered" ? { kind: kept.kind, label: text, regions: "", pending: "" }
                : { kind: kept.kind, value: { text: text, detail: "" } });
        });
    }

    function disturb(what) {
        if (!listening && !disturbance) disturbance = what;
    }

    function entered(state) {
        disturb("enters the body");
        var regions = copy(read(state, "trys"));
        var pending = copy(read(state, "ops"));
        live.regions.push(regions);
        live.pending.push(pending);
        note("entered", function () {
            return {
                label: labelText(read(state, "label")),
                regions: stackText(regions, regionText),
                pending: stackText(pending, operationText)
            };
        });
    }

    function labelText(label) {
        if (label === UNREADABLE) return UNREADABLE[0];
        return isObject(label) ? describe(label, SHAPE_DEPTH) : cut(text(label), asItIs);
    }

    // A stack that the engine does not show is no array. One that is longer than any that is written stays so.
    function copy(stack) {
        return isArray(stack) && stack !== UNREADABLE ? entries(stack).map(function (entry) {
            return isArray(entry) ? entries(entry) : entry;
        }) : null;
    }

    function entries(array) {
        var taken = [];
        for (var i = 0, length = least(lengthOf(array), MOST_LOOKS); i < length; i++) taken.push(read(array, i));
        return taken;
    }

    function stackText(stack, entryText) {
        return stack ? told(function () { return list(stack.length, function (i) { return entryText(stack[i]); }, 0); }) : "";
    }

    function regionText(region) {
        if (!isArray(region)) return describe(region, SHAPE_DEPTH);
        return "[" + [0, 1, 2, 3].map(function (i) {
            var label = read(region, i);
            return label === undefined ? "" : describe(label, SHAPE_DEPTH);
        }).join(", ") + "]";
    }

    function operationText(operation) {
        if (!isArray(operation)) return describe(operation, 0);
        var opcode = read(operation, 0);
        var name = typeof opcode === "number" && OPCODES[opcode] ? " /*" + OPCODES[opcode] + "*/" : "";
        var operand = lengthOf(operation) > 1 ? ", " + describe(read(operation, 1), 0) : "";
        return "[" + describe(opcode, 0) + name + operand + "]";
    }

    function log() {
        disturb("writes to the log");
        for (var i = 0; i < arguments.length; i++) {
            if (listening) live.logs.push(arguments[i]);
            noteValue("logged", arguments[i]);
        }
    }

    function noteValue(kind, value) {
        note(kind, function () { return { value: written(value) }; });
    }

    function recorded(body) {
        return function (state) {
            entered(state);
            var operation;
            try {
                operation = apply(body, this, arguments);
            } catch (thrown) {
                noteValue("threw", thrown);
                throw thrown;
            }
            note("answered", function () {
                return { value: { text: told(function () { return operationText(operation); }), detail: "" } };
            });
            return operation;
        };
    }

    // What nobody caught: an error of a timer or a microtask, or the reason of a promise.
    function unhandled(kind, error) {
        disturb("leaves an error that nobody catches");
        if (listening) live.unhandled.push(error);
        noteValue(kind === "REJECTED" ? "rejected" : "uncaught", error);
    }

    // ---- calls

    // What happened before the first call, as while the generator was made, is told with that call.
    function begin() {
        if (listening) return;
        events = [];
        live = fresh();
        disturbance = "";
        listening = true;
    }

    function perform(call) {
        try {
            live.value = call();
        } catch (thrown) {
            live.thrown = true;
            live.value = thrown;
        }
        if (fromSource) live.promise = watched(live.value);
    }

    function end() {
        listening = false;
        noteOthers();
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
        live.result = isObject(live.value) && !isKnown(live.value) ? resultOf(live.value) : null;
        if (live.result) return { kind: live.result.done ? "RETURNS" : "YIELDS", value: written(live.result.value) };
        return { kind: "GIVES", value: written(live.value) };
    }

    // A result that nobody has seen before is told by its two parts; one that has been seen, by who it is.
    function isKnown(object) {
        return !!nameOf(object) || numbers.has(object);
    }

    // ---- expectations

    // Each expectation is evaluated twice. What is the same object both times is asked for by who it is; what is made anew
    // each time is a literal, compared by structure.
    function same(first, second, actual) {
        if (!isObject(first)) return is(first, actual);
        if (first === second) return first === actual;
        if (isArray(first)) return isArray(actual) && sameItems(first, second, actual);
        if (isError(first)) return sameError(first, second, actual);
        if (isResultLiteral(first)) return isObject(actual) && sameResult(first, second, actual);
        if (prototypeOf(first) === ObjectPrototype) return isObject(actual) && sameProperties(first, second, actual);
        throw new TypeError("a value is a primitive, a name, or a literal: an array, a plain object or an error; name other"
            + " objects in the surrounding code");
    }

    // A hole reads as undefined.
    function sameItems(first, second, actual) {
        if (first.length !== read(actual, "length") || prototypeOf(first) !== prototypeOf(actual)) return false;
        for (var i = 0; i < first.length; i++) if (!same(first[i], second[i], read(actual, i))) return false;
        return sameOwn(first, second, actual, isNoItem);
    }

    function isNoItem(key) {
        return typeof key === "symbol" || key !== "length" && text(key >>> 0) !== key;
    }

    // The cause of an error and the errors of an AggregateError are properties of its own, which nothing else shows.
    function sameError(first, second, actual) {
        return isError(actual) && prototypeOf(first) === prototypeOf(actual) && first.message === read(actual, "message")
            && sameOwn(first, second, actual, function (key) { return key !== "stack" && key !== "message"; });
    }

    // Holds their own properties against each other, those that count.
    function sameOwn(first, second, actual, counts) {
        var keys = ownKeys(first).filter(counts);
        var others = ownKeys(actual);
        return others !== UNREADABLE && keys.length === others.filter(counts).length && keys.every(function (key) {
            var property = getOwn(actual, key);
            return !!property && "value" in property && same(first[key], second[key], property.value);
        });
    }

    function sameProperties(first, second, actual) {
        if (prototypeOf(actual) !== ObjectPrototype) return false;
        return sameOwn(first, second, actual, function () { return true; });
    }

    // The literal of a result stands for each object that is one.
    function isResultLiteral(literal) {
        return prototypeOf(literal) === ObjectPrototype && ownKeys(literal).length === 2 && !!resultOf(literal);
    }

    function sameResult(first, second, actual) {
        var result = resultOf(actual);
        return !!result && first.done === result.done && same(first.value, second.value, result.value);
    }

    // What the completion has read of a result is not read again.
    function isResult(done) {
        return !live.thrown && isObject(live.value) && read(live.result || live.value, "done") === done;
    }

    function valueOf() {
        return read(live.result || live.value, "value");
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

    // The name that nothing declares, for which the engine itself made the error that came out of the last call; else empty.
    function undeclared() {
        var error = failure();
        if (!isObject(error) || prototypeOf(error) !== ReferenceErrorPrototype) return "";
        var found = apply(matches, UNDECLARED, [own(error, "message")]);
        if (!found || found[1] in globalThis) return "";
        try { return indirectly("typeof " + found[1]) === "undefined" ? found[1] : ""; } catch (notYetThere) { return ""; }
    }

    nameBuiltIns();

    return {
        fromSource: function () { fromSource = true; },
        tellOf: function (listener) { sink = listener; },
        log: log,
        unhandled: unhandled,
        rejected: function (reason) { unhandled("REJECTED", reason); },
        begin: begin,
        end: function () {
            if (listening) end();
            return noted;
        },
        recorded: recorded,
        declare: function (newNames, valueOf) {
            declared = newNames;
            valueOfName = valueOf || indirectly;
            nameOf({});
        },
        verb: function (generator, verb, list) {
            var args = list();
            perform(function () { return apply(generator[verb], generator, args); });
        },
        expression: function (evaluate) {
            perform(function () { return evaluate(); });
        },
        yields: function (first, second) { return isResult(false) && same(first, second, valueOf()); },
        returns: function (first, second) { return isResult(true) && same(first, second, valueOf()); },
        throws: function (first, second) { return live.thrown && same(first, second, live.value); },
        gives: function (first, second) { return !live.thrown && same(first, second, live.value); },
        fulfils: function (first, second) { return ended("FULFILS") && same(first, second, live.promise.value); },
        rejects: function (first, second) { return ended("REJECTS") && same(first, second, live.promise.value); },
        pends: function () { return ended("PENDS"); },
        throwsA: function (constructor) { return live.thrown && isOf(constructor, live.value); },
        rejectsA: function (constructor) { return ended("REJECTS") && isOf(constructor, live.promise.value); },
        undeclared: undeclared,
        disturbance: function () {
            var told = disturbance;
            disturbance = "";
            return told;
        },
        message: function (message) { return isObject(failure()) && read(failure(), "message") === message; },
        logged: function (first, second) { return same(first, second, live.logs); },
        leftUnhandled: function (first, second) { return same(first, second, live.unhandled); },
        regions: function (first, second) { return same(first, second, live.regions); },
        pending: function (first, second) { return same(first, second, live.pending.map(function (stack) {
            return stack && stack.map(function (operation) {
                return isArray(operation) ? [operation[0], operation[1]] : operation;
            });
        })); }
    };
})
