// Runs small programs one after the other, and tells in lines what each did. Takes what it needs of the built-in objects before a
// program can change them. What is given makes the things that programs are given by their names.
(function (given) {
    "use strict";
    var MOST_LINES = 200;
    var RealPromise = Promise;
    var RealError = Error;
    var then = RealPromise.prototype.then;
    var apply = Reflect.apply;
    var isArray = Array.isArray;
    var keysOf = Object.keys;
    var quoted = JSON.stringify;
    var text = String;
    var is = Object.is;

    var program = null;
    var target;
    var lines = [];
    var pending = "";            // how the promise of the last call was settled; empty while it is not

    globalThis.yieldstick_part = function (number, made, names) { program = { made: made, names: names.split(" ") }; };

    function run(made, names) {
        var add = null;
        var things = given(log, function (more) { add(more); });
        var values = [log, function (adding) { add = adding; }];
        for (var i = 0; i < names.length; i++) values[values.length] = things[names[i]];
        return apply(made, undefined, values);
    }

    function add(line) {
        if (lines.length < MOST_LINES) lines[lines.length] = line;
        else throw new RealError("more is logged than a program logs");
    }

    // Messages of errors that the host or a helper has made are their own affair.
    function shownError(error) {
        var name = text(error.name);
        return name === "ReferenceError" && /is not defined/.test(error.message) ? "an undeclared name" : "a " + name;
    }

    function shown(value, depth) {
        if (typeof value === "string") return quoted(value);
        if (typeof value === "function") return "a function";
        if (typeof value === "symbol") return "a symbol";
        if (is(value, -0)) return "-0";
        if (value === null || typeof value !== "object") return text(value);
        try {
            if (value instanceof RealError) return shownError(value);
            if (isArray(value)) return depth > 3 ? "[...]" : "[" + parts(value, depth) + "]";
            if (value instanceof RealPromise) return "a promise";
            if (typeof value.next === "function") return "an iterator";
            if (depth > 3) return "{...}";
            var all = "";
            keysOf(value).forEach(function (key) { all += (all ? ", " : "") + key + ": " + shown(value[key], depth + 1); });
            return "{" + all + "}";
        } catch (cannotBeShown) {
            return "what cannot be shown";
        }
    }

    function parts(list, depth) {
        var all = "";
        for (var i = 0; i < list.length; i++) all += (i ? ", " : "") + shown(list[i], depth + 1);
        return all;
    }

    function log() {
        for (var i = 0; i < arguments.length; i++) add("logs " + shown(arguments[i], 0));
    }

    function isResult(value) {
        return value !== null && typeof value === "object" && typeof value.done === "boolean" && "value" in value;
    }

    function call(function_) {
        pending = null;
        try {
            var value = function_(target);
            if (value instanceof RealPromise) {
                pending = "stays pending";
                apply(then, value, [
                    function (result) { pending = "fulfils " + shown(result, 0); },
                    function (reason) { pending = "rejects " + shown(reason, 0); }
                ]);
            } else if (isResult(value)) {
                pending = (value.done ? "returns " : "yields ") + shown(value.value, 0);
            } else {
                pending = "gives " + shown(value, 0);
            }
        } catch (thrown) {
            pending = "throws " + shown(thrown, 0);
        }
    }

    return {
        start: function () {
            lines = [];
            var next = program;
            program = null;
            target = undefined;
            try {
                if (!next) throw new RealError("there is no program");
                target = run(next.made, next.names);
                return true;
            } catch (thrown) {
                add("throws at first " + shown(thrown, 0));
                return false;
            }
        },
        call: call,
        settle: function () { add(pending); },
        lines: function () { return lines; }
    };
})
