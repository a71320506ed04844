// Holds the last call against what is expected of it.
//
// Each expectation is evaluated twice. What is the same object both times is asked for by who it is; what is made anew each
// time is a literal, compared by structure.
(function (looks, calls, trace) {
    "use strict";
    var getOwn = looks.getOwn;
    var ownKeys = looks.ownKeys;
    var prototypeOf = looks.prototypeOf;
    var isArray = looks.isArray;
    var isObject = looks.isObject;
    var read = looks.read;
    var apply = Reflect.apply;
    var is = Object.is;
    var indirectly = eval;
    var matches = RegExp.prototype.exec;
    var ObjectPrototype = Object.prototype;
    var ReferenceErrorPrototype = ReferenceError.prototype;
    var UNDECLARED = /^([\p{L}$_][\p{L}\p{N}$_]*) is not defined$/u;

    function same(first, second, actual) {
        if (!isObject(first)) return is(first, actual);
        if (first === second) return first === actual;
        if (isArray(first)) return isArray(actual) && sameItems(first, second, actual);
        if (looks.isError(first)) return sameError(first, second, actual);
        if (isResultLiteral(first)) return isObject(actual) && sameResult(first, second, actual);
        if (prototypeOf(first) === ObjectPrototype) return isObject(actual) && sameProperties(first, second, actual);
        throw new TypeError("a value is a primitive, a name, or a literal: an array, a plain object or an error; name other"
            + " objects in the surrounding code");
    }

    // A hole reads as undefined.
    function sameItems(first, second, actual) {
        if (first.length !== read(actual, "length") || prototypeOf(first) !== prototypeOf(actual)) return false;
        for (var i = 0; i < first.length; i++) if (!same(first[i], second[i], read(actual, i))) return false;
        return sameOwn(first, second, actual, looks.isNoItem);
    }

    // The cause of an error and the errors of an AggregateError are properties of its own, which nothing else shows.
    function sameError(first, second, actual) {
        return looks.isError(actual) && prototypeOf(first) === prototypeOf(actual) && first.message === read(actual, "message")
            && sameOwn(first, second, actual, function (key) { return key !== "stack" && key !== "message"; });
    }

    // Holds their own properties against each other, those that count.
    function sameOwn(first, second, actual, counts) {
        var keys = ownKeys(first).filter(counts);
        var others = ownKeys(actual);
        return others !== looks.UNREADABLE && keys.length === others.filter(counts).length && keys.every(function (key) {
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
        return prototypeOf(literal) === ObjectPrototype && ownKeys(literal).length === 2 && !!looks.resultOf(literal);
    }

    function sameResult(first, second, actual) {
        var result = looks.resultOf(actual);
        return !!result && first.done === result.done && same(first.value, second.value, result.value);
    }

    // What the completion has read of a result is not read again.
    function isResult(done) {
        var outcome = calls.outcome();
        return !outcome.thrown && isObject(outcome.value) && read(outcome.result || outcome.value, "done") === done;
    }

    function valueOf() {
        var outcome = calls.outcome();
        return read(outcome.result || outcome.value, "value");
    }

    function threw() {
        return calls.outcome().thrown;
    }

    function ended(kind) {
        var promise = calls.outcome().promise;
        return !!promise && promise.kind === kind;
    }

    function settled() {
        return calls.outcome().promise.value;
    }

    function isOf(constructor, value) {
        return isObject(value) && prototypeOf(value) === constructor.prototype;
    }

    // The value thrown, or the reason of the promise that was rejected; undefined where neither is.
    function failure() {
        if (threw()) return calls.outcome().value;
        return ended("REJECTS") ? settled() : undefined;
    }

    // The name that nothing declares, for which the engine itself made the error that came out of the last call; else empty.
    function undeclared() {
        var error = failure();
        if (!isObject(error) || prototypeOf(error) !== ReferenceErrorPrototype) return "";
        var found = apply(matches, UNDECLARED, [looks.own(error, "message")]);
        if (!found || found[1] in globalThis) return "";
        try { return indirectly("typeof " + found[1]) === "undefined" ? found[1] : ""; } catch (notYetThere) { return ""; }
    }

    // Of a pending operation what stands at its two places is judged, whether it has them or not.
    function operations(stack) {
        return stack && stack.map(function (operation) {
            return isArray(operation) ? [operation[0], operation[1]] : operation;
        });
    }

    return {
        yields: function (first, second) { return isResult(false) && same(first, second, valueOf()); },
        returns: function (first, second) { return isResult(true) && same(first, second, valueOf()); },
        throws: function (first, second) { return threw() && same(first, second, calls.outcome().value); },
        gives: function (first, second) { return !threw() && same(first, second, calls.outcome().value); },
        fulfils: function (first, second) { return ended("FULFILS") && same(first, second, settled()); },
        rejects: function (first, second) { return ended("REJECTS") && same(first, second, settled()); },
        pends: function () { return ended("PENDS"); },
        throwsA: function (constructor) { return threw() && isOf(constructor, calls.outcome().value); },
        rejectsA: function (constructor) { return ended("REJECTS") && isOf(constructor, settled()); },
        undeclared: undeclared,
        message: function (message) { return isObject(failure()) && read(failure(), "message") === message; },
        logged: function (first, second) { return same(first, second, trace.seen().logs); },
        leftUnhandled: function (first, second) { return same(first, second, trace.seen().unhandled); },
        regions: function (first, second) { return same(first, second, trace.seen().regions); },
        pending: function (first, second) { return same(first, second, trace.seen().pending.map(operations)); }
    };
})
