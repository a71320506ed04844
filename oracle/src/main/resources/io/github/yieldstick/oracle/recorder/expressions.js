// Writes what the last call has shown as expressions that make it again in the case's realm, or says why there is none. Each
// object without a name is made once: a second expression would make another object.
(function (looks, names, values, calls, trace) {
    "use strict";
    var getOwn = looks.getOwn;
    var ownKeys = looks.ownKeys;
    var prototypeOf = looks.prototypeOf;
    var isArray = looks.isArray;
    var apply = Reflect.apply;
    var is = Object.is;
    var quote = JSON.stringify;
    var text = String;
    var includes = String.prototype.includes;
    var matches = RegExp.prototype.exec;
    var keyFor = Symbol.keyFor;
    var ArrayPrototype = Array.prototype;
    var ObjectPrototype = Object.prototype;
    var IDENTIFIER = /^[\p{L}$_][\p{L}\p{N}$_]*$/u;
    var LETTERS_OF_AN_OBJECT = 8; // its brackets and commas
    var TOO_DEEP = "an object that lies too deep in others";

    var symbols = new Map();     // a symbol of the language -> its name
    var made = new Set();        // objects without a name that an expression makes
    var code = "";               // of the case, by which an error of its own is told from one of the host's
    var room = 0;                // letters that are left to the cell

    ownKeys(Symbol).forEach(function (key) {
        if (typeof Symbol[key] === "symbol") symbols.set(Symbol[key], "Symbol." + key);
    });

    // There is no expression, and why.
    function None(reason) {
        this.reason = reason;
    }

    function none(reason) {
        throw new None(reason);
    }

    // The expression that `write` gives, or why there is none.
    function answered(write) {
        try {
            return { kind: "KNOWN", text: write() };
        } catch (thrown) {
            if (!(thrown instanceof None)) throw thrown;
            return { kind: "NONE", text: thrown.reason };
        }
    }

    function spent(letters) {
        spend(letters.length);
        return letters;
    }

    function spend(count) {
        room -= count;
        if (room < 0) none("more than " + values.MOST_LETTERS + " letters");
    }

    function expression(value, depth) {
        if (looks.isObject(value)) return ofObject(value, depth);
        return spent(typeof value === "symbol" ? ofSymbol(value) : ofPrimitive(value));
    }

    function ofPrimitive(value) {
        if (typeof value === "string") return value.length > room ? value : quote(value); // too long it need not be quoted
        if (typeof value === "bigint") return text(value) + "n";
        return is(value, -0) ? "-0" : text(value);
    }

    function ofSymbol(symbol) {
        var name = symbols.get(symbol) || names.ofSymbol(symbol);
        if (name) return name;
        var key = keyFor(symbol);
        return key === undefined ? none("the symbol " + values.text(symbol)) : "Symbol.for(" + quote(key) + ")";
    }

    function ofObject(value, depth) {
        var name = names.of(value);
        if (name) return spent(name);
        make(value);
        spend(LETTERS_OF_AN_OBJECT);
        return literal(value, depth + 1);
    }

    function make(value) {
        if (made.has(value)) none("an object without a name that another cell shows too");
        made.add(value);
    }

    function literal(value, depth) {
        if (looks.isUnreadable(value)) none("a proxy that throws where it is looked at");
        var result = looks.resultOf(value);
        if (result && depth > values.SHAPE_DEPTH) none(TOO_DEEP);
        if (result) return "{value: " + expression(result.value, depth) + ", done: " + result.done + "}";
        if (typeof value === "function") none("a function");
        if (looks.isError(value)) return ofError(value, depth);
        if (depth > values.SHAPE_DEPTH) none(TOO_DEEP);
        if (prototypeOf(value) === null) none("an object without a prototype");
        if (prototypeOf(value) !== (isArray(value) ? ArrayPrototype : ObjectPrototype)) none("an object of " + className(value));
        return isArray(value) ? ofArray(value, depth) : properties(value, ownKeys(value), depth);
    }

    // A hole reads as undefined.
    function ofArray(array, depth) {
        var items = [];
        for (var i = 0, length = looks.lengthOf(array); i < length; i++) {
            var item = getOwn(array, i);
            items.push(item ? property(item, depth) : spent("undefined"));
        }
        return assigned("[" + items.join(", ") + "]", array, ownKeys(array).filter(looks.isNoItem), depth);
    }

    // The message of an error that stands in the case's own code; that of the host's or the helper's is their own affair.
    function ofError(error, depth) {
        if (looks.isTypeError(error) && !isOfCase(error)) none("a TypeError that the program has not made itself");
        var name = constructorName(error);
        var message = looks.own(error, "message");
        var before = name === "AggregateError" ? "([], " : "(";
        return assigned("new " + name + before + expression(message, depth) + ")", error, looks.additions(error), depth);
    }

    function isOfCase(error) {
        var message = looks.own(error, "message");
        return message !== "" && apply(includes, code, [message]);
    }

    // The expression for an object, and what it has besides.
    function assigned(expression, object, keys, depth) {
        if (!keys.length) return expression;
        if (depth > values.SHAPE_DEPTH) none(TOO_DEEP);
        return "Object.assign(" + expression + ", " + properties(object, keys, depth) + ")";
    }

    function properties(object, keys, depth) {
        return "{" + keys.map(function (key) {
            return spent(keyText(key)) + ": " + property(getOwn(object, key), depth);
        }).join(", ") + "}";
    }

    function keyText(key) {
        if (typeof key === "symbol") return "[" + ofSymbol(key) + "]";
        if (key === "__proto__") return "[\"__proto__\"]"; // without the brackets it would set the prototype
        return apply(matches, IDENTIFIER, [key]) ? key : quote(key);
    }

    function property(descriptor, depth) {
        if (!descriptor || !("value" in descriptor)) none("an object with an accessor");
        return expression(descriptor.value, depth);
    }

    // The name by which the case can call the class of an object.
    function constructorName(object) {
        var prototype = prototypeOf(object);
        var constructor = looks.constructorOf(prototype);
        var instances = constructor && getOwn(constructor, "prototype");
        return instances && instances.value === prototype && names.of(constructor)
            || none("an error of " + className(object) + ", for which the case has no name");
    }

    function className(object) {
        var constructor = looks.constructorOf(prototypeOf(object));
        var name = constructor ? values.text(looks.own(constructor, "name")) : "";
        return name ? "the class " + name : "a class without a name";
    }

    function isOfHost(error) {
        return looks.isTypeError(error) && !names.of(error) && !isOfCase(error) && !looks.additions(error).length;
    }

    function hostError(error) {
        var answer = answered(function () {
            make(error);
            return "TypeError";
        });
        if (answer.kind === "KNOWN") answer.kind = "HOST_ERROR";
        return answer;
    }

    function completion() {
        var outcome = calls.outcome();
        room = values.MOST_LETTERS;
        if (outcome.thrown && isOfHost(outcome.value)) return hostError(outcome.value);
        var shown = outcome.promise || outcome.result || outcome;
        return answered(function () { return expression(shown.value, 0); });
    }

    // An answer for each value of a cell, up to the first that has no expression.
    function each(shown, write) {
        var answers = [];
        room = values.MOST_LETTERS;
        for (var i = 0; i < shown.length; i++) {
            answers.push(answered(function () { return write(shown[i]); }));
            if (answers[i].kind === "NONE") break;
        }
        return answers;
    }

    function stack(entry) {
        return function (entries) { return entries ? "[" + entries.map(entry).join(", ") + "]" : "null"; };
    }

    // A place that is left free stays so; one at the end would not count.
    function region(labels) {
        if (!isArray(labels)) return expression(labels, 0);
        return "[" + labels.map(function (label, i) {
            return label === undefined && i < labels.length - 1 ? "" : expression(label, 0);
        }).join(", ") + "]";
    }

    // Judged of an operation is what stands at its two places, whether it has them or not.
    function operation(parts) {
        if (!isArray(parts)) return expression(parts, 0);
        return "[" + expression(parts[0], 0) + ", " + expression(parts[1], 0) + "]";
    }

    return {
        of: function (codeOfCase) { code = codeOfCase; },
        completion: completion,
        logs: function () { return each(trace.seen().logs, function (value) { return expression(value, 0); }); },
        regions: function () { return each(trace.seen().regions, stack(region)); },
        pending: function () { return each(trace.seen().pending, stack(operation)); }
    };
})
