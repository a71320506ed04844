// Writes values for people and for comparison: primitives as literals, objects by name, others by a number with their shape
// at the first.
(function (looks, names, mostLetters, rest, digest) {
    "use strict";
    var UNREADABLE = looks.UNREADABLE;
    var getOwn = looks.getOwn;
    var ownKeys = looks.ownKeys;
    var prototypeOf = looks.prototypeOf;
    var isArray = looks.isArray;
    var isObject = looks.isObject;
    var own = looks.own;
    var nameOf = names.of;
    var apply = Reflect.apply;
    var is = Object.is;
    var quote = JSON.stringify;
    var text = String;
    var slice = String.prototype.slice;
    var ObjectPrototype = Object.prototype;
    var MACHINERY = ["next", "throw", "return", Symbol.iterator, Symbol.asyncIterator];
    var ASYNC = Symbol.asyncIterator;
    var SHAPE_DEPTH = 3;
    var MOST_IN_A_VALUE = 5000;  // letters that tell one value
    var LETTERS_OF_AN_OBJECT = 8; // its number and brackets
    var MOST_LOOKS = 10000;      // parts of a value that its digests take in

    var numbers = new Map();     // object without a name -> its number
    var fromSource = false;      // who made an iterator is then not told
    var room = 0;                // letters that are left to the value that is being told
    var unseen = 0;              // parts of it that its digests may still take in

    function written(value) {
        return { text: told(function () { return describe(value, 0); }), detail: detail(value) };
    }

    // What is told of one value is bounded, whatever the value: what lies beyond is told by its size and a digest.
    function told(tell) {
        room = MOST_IN_A_VALUE;
        unseen = MOST_LOOKS;
        return tell();
    }

    function cut(text, form) {
        return text.length <= mostLetters ? form(text) : form(apply(slice, text, [0, mostLetters / 2])) + rest(text);
    }

    function asItIs(text) {
        return text;
    }

    function list(count, part, depth) {
        return listed(count, part, depth).join(", ");
    }

    function listed(count, part, depth) {
        var parts = [];
        for (var i = 0; i < count && room > 0; i++) parts.push(part(i, depth));
        if (i < count) parts.push(others(i, count, part));
        return parts;
    }

    function others(from, count, part) {
        var seen = [];
        for (var i = from; i < count && unseen > 0; i++, unseen--) seen.push(part(i, SHAPE_DEPTH));
        return more(count - from, digest(seen.join(", ")));
    }

    function more(count, digest) {
        return "... " + count + " more (digest " + digest + ")";
    }

    // The message of an engine's own error is its own affair: shown, and not compared.
    function detail(value) {
        return isObject(value) && !nameOf(value) && looks.isTypeError(value) ? cut(own(value, "message"), asItIs) : "";
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

    function shape(value, depth) {
        if (looks.isUnreadable(value)) return UNREADABLE[0];
        var result = looks.resultOf(value);
        if (result) return depth > SHAPE_DEPTH ? "{...}" : resultShape(result, depth);
        if (typeof value === "function") return ("function " + cut(own(value, "name"), asItIs)).trim();
        if (looks.isTypeError(value)) return "TypeError" + additions(value, depth);
        if (looks.isError(value)) return errorName(value) + " " + cut(own(value, "message"), quote) + additions(value, depth);
        if (depth > SHAPE_DEPTH) return isArray(value) ? "[...]" : "{...}";
        if (isArray(value)) return "[" + items(value, depth) + "]";
        if (fromSource && looks.isIterator(value)) return iteratorShape(value, depth);
        return className(value) + "{" + properties(value, ownKeys(value), depth) + "}";
    }

    // A result is told by its two parts, whatever else it is.
    function resultShape(result, depth) {
        return "{value: " + describe(result.value, depth) + ", done: " + result.done + "}";
    }

    function additions(error, depth) {
        var keys = looks.additions(error);
        if (!keys.length) return "";
        return depth > SHAPE_DEPTH ? " {...}" : " {" + properties(error, keys, depth) + "}";
    }

    // A helper's iterator has as its own what a native one inherits.
    function iteratorShape(value, depth) {
        var name = className(value);
        var keys = ownKeys(value).filter(function (key) { return MACHINERY.indexOf(key) < 0; });
        return (name === "Iterator " || name === "AsyncIterator " ? "" : name)
            + (looks.isCallable(value, ASYNC) ? "[async iterator]" : "[iterator]")
            + (keys.length ? " {" + properties(value, keys, depth) + "}" : "");
    }

    function errorName(value) {
        return names.ofConstructor(prototypeOf(value)) || className(value).trim() || "Error";
    }

    function className(value) {
        var prototype = prototypeOf(value);
        if (prototype === ObjectPrototype) return "";
        if (prototype === null) return "null-prototype ";
        var constructor = looks.constructorOf(prototype);
        var name = constructor ? own(constructor, "name") : "";
        return name && cut(name, asItIs) + " ";
    }

    function items(array, depth) {
        return list(looks.lengthOf(array), function (i, depth) { return property(getOwn(array, i), depth); }, depth);
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

    return {
        SHAPE_DEPTH: SHAPE_DEPTH,
        MOST_LETTERS: MOST_IN_A_VALUE,
        written: written,
        told: told,
        describe: describe,
        listed: listed,
        more: more,
        // A primitive on its own, cut where it is too long.
        text: function (primitive) { return cut(text(primitive), asItIs); },
        // Whether an object was told before, under a name or a number.
        isKnown: function (object) { return !!nameOf(object) || numbers.has(object); },
        fromSource: function () { fromSource = true; }
    };
})
