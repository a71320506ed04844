// Stands in a realm for an engine outside of it. Each crossing answers with a record whose first entry is a kind; what is
// thrown is thrown here, by JavaScript. There is no behaviour of its own: no result, error or iterator that the engine did
// not give.
(function () {
    "use strict";
    var apply = Reflect.apply;
    var isArray = Array.isArray;
    var iteratorSymbol = typeof Symbol === "function" ? Symbol.iterator : undefined;
    var BREAK = 3;
    var VERBS = ["next", "throw", "return"];

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

    function generatorObject(resume, iterable) {
        var object = {};
        VERBS.forEach(function (name, verb) {
            object[name] = function (v) { return open(apply(resume, undefined, [verb].concat(slice(arguments, 0)))); };
        });
        if (iterable && iteratorSymbol) object[iteratorSymbol] = function () { return this; };
        return object;
    }

    // The stacks are arrays that are brought up to date when they are looked at; without the capability they only take.
    function stack(entries, push) {
        var array = entries ? [] : {};
        Object.defineProperty(array, "push", { value: push, enumerable: false });
        return function () {
            if (entries) {
                var now = entries();
                array.length = 0;
                for (var i = 0; i < now.length; i++) array[i] = slice(now[i], 0);
            }
            return array;
        };
    }

    function stateObject(crossings) {
        var trys = stack(crossings.regions, function (region) {
            if (!isArray(region) || !isLabel(region[0]) || !isLabelOrHole(region[1]) || !isLabelOrHole(region[2]) || !isLabel(region[3]))
                return crossings.unable("a region is [first, catch, finally, end], of labels that are whole numbers");
            crossings.push(region[0], region[1], region[2], region[3]);
        });
        var ops = stack(crossings.pending, function () {
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
        helper: function (make) { return function (thisArgument, body) { return make(thisArgument, body); }; },
        generatorObject: generatorObject,
        stateObject: stateObject,
        callBody: callBody,
        get: function (object, key) { return attempt(function () { return object[key]; }); },
        call: function (callee, thisArgument) {
            var args = slice(arguments, 2);
            return attempt(function () { return apply(callee, thisArgument, args); });
        },
        truth: function (value) { return !!value; },
        typeError: function (message) { return new TypeError(message); }
    };
})()
