// Stands in a realm for an engine outside of it. Each crossing answers with a record whose first entry is a kind; what is
// thrown is thrown here, by JavaScript. There is no behaviour of its own: no result, error or iterator that the engine did
// not give.
(function () {
    "use strict";
    var apply = Reflect.apply;
    var create = Object.create;
    var isArray = Array.isArray;
    var is = Object.is;
    var defineProperty = Reflect.defineProperty;
    var PlainError = Error;
    var bigint = typeof BigInt === "function" ? BigInt : undefined;
    var BREAK = 3;
    var VERBS = ["next", "throw", "return"];
    var ERRORS = { __proto__: null };
    ["Error", "EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError"].forEach(function (name) {
        ERRORS[name] = globalThis[name];
    });

    function slice(list, from) {
        var sliced = [];
        for (var i = from; i < list.length; i++) sliced.push(list[i]);
        return sliced;
    }

    function open(record) {
        switch (record[0]) {
            case "result": return { value: record[1], done: record[2] };
            case "throws": throw record[1];
            default: return record[1];
        }
    }

    function attempt(action) {
        try {
            return ["gives", action()];
        } catch (thrown) {
            return ["throws", thrown];
        }
    }

    function isLabel(value) {
        return typeof value === "number" && (value | 0) === value;
    }

    function isLabelOrHole(value) {
        return value === undefined || isLabel(value);
    }

    // What counts is the host at the time when the generator is made, as with the helper's own text.
    function generatorObject(resume, iteration, inheritsIterator) {
        var object = inheritsIterator ? create((typeof Iterator === "function" ? Iterator : Object).prototype) : {};
        VERBS.forEach(function (name, verb) {
            object[name] = function (v) { return open(apply(resume, undefined, [verb].concat(slice(arguments, 0)))); };
        });
        if (typeof Symbol === "function") makeIterable(object, Symbol.iterator, iteration[0], iteration[1]);
        return object;
    }

    function makeIterable(object, key, kind, what) {
        switch (kind) {
            case "itself": object[key] = function () { return this; }; break;
            case "other": object[key] = function () { return what; }; break;
            case "untold": defineProperty(object, key, {
                get: function () { return what(); }, // which ends the case
                enumerable: true, configurable: true
            });
        }
    }

    // The kind of a value, a colon, and what is to be known of a primitive.
    function describe(value) {
        switch (typeof value) {
            case "undefined": return "undefined:";
            case "boolean": return "boolean:" + value;
            case "string": return "string:" + value;
            case "number": return "number:" + (is(value, -0) ? "-0" : value);
            case "bigint": return "bigint:" + value;
            default: return value === null ? "null:" : "object:";
        }
    }

    function error(className, message) {
        if (ERRORS[className]) return new ERRORS[className](message);
        var other = new PlainError(message);
        defineProperty(other, "name", { value: className, writable: true, enumerable: false, configurable: true });
        return other;
    }

    // The stacks are arrays that are brought up to date when they are looked at; without the capability they only take.
    // What has changed is told as the number of parts that are still there, the number of all, and the others.
    function stack(change, show, push) {
        var array = change ? [] : {};
        var known = [];
        defineProperty(array, "push", { value: push, enumerable: false });
        return function () {
            if (change) {
                var told = change();
                for (var i = 2; i < told.length; i++) keep(known, told[0] + i - 2, told[i]);
                array.length = 0;
                show(known, told[1], array);
            }
            return array;
        };
    }

    // Not by assignment, which a case may have changed for indices that an array has not yet.
    function keep(known, index, value) {
        if (index < known.length) known[index] = value;
        else defineProperty(known, index, { __proto__: null, value: value, writable: true, enumerable: true, configurable: true });
    }

    function showRegions(known, count, array) {
        for (var i = 0; i < count; i += 4) array[i / 4] = [known[i], known[i + 1], known[i + 2], known[i + 3]];
    }

    function showOperations(known, count, array) {
        for (var i = 0; i < count; i += 2) array[i / 2] = [known[i], known[i + 1]];
    }

    function stateObject(crossings) {
        var trys = stack(crossings.regions, showRegions, function (region) {
            if (!isArray(region) || !isLabel(region[0]) || !isLabelOrHole(region[1]) || !isLabelOrHole(region[2]) || !isLabel(region[3]))
                return crossings.unable("a region is [first, catch, finally, end], of labels that are whole numbers");
            crossings.push(region[0], region[1], region[2], region[3]);
        });
        var ops = stack(crossings.pending, showOperations, function () {
            return crossings.unable("only the engine pushes pending operations");
        });
        return {
            get label() { return crossings.label(); },
            set label(value) {
                if (!isLabel(value)) crossings.unable("a label is a whole number");
                crossings.setLabel(value);
            },
            sent: function () { return open(crossings.sent()); },
            get trys() { return trys(); },
            get ops() { return ops(); }
        };
    }

    function callBody(body, thisArgument, state) {
        var answered = attempt(function () { return apply(body, thisArgument, [state]); });
        if (answered[0] === "throws") return answered;
        var operation = answered[1];
        var opcode = isArray(operation) ? operation[0] : undefined;
        if (opcode === BREAK && isLabel(operation[1])) return ["break", operation[1]];
        var known = isLabel(opcode) && opcode >= 0 && opcode <= 7 && opcode !== BREAK;
        return known ? ["operation", opcode, operation[1]] : ["other", operation];
    }

    return {
        helper: function (make) { return function (thisArgument, body) { return open(make(thisArgument, body)); }; },
        generatorObject: generatorObject,
        stateObject: stateObject,
        callBody: callBody,
        get: function (object, key) { return attempt(function () { return object[key]; }); },
        call: function (callee, thisArgument) {
            var args = slice(arguments, 2);
            return attempt(function () { return apply(callee, thisArgument, args); });
        },
        truth: function (value) { return !!value; },
        typeError: function (message) { return error("TypeError", message); },
        describe: describe,
        undefined: function () { return undefined; },
        null: function () { return null; },
        bigint: function (digits) { return bigint(digits); },
        object: function () { return {}; },
        error: error,
        define: function (object, key, value) {
            defineProperty(object, key, { value: value, writable: true, enumerable: true, configurable: true });
        }
    };
})()
