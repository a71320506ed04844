// Performs programs that are given as data, one after the other in one realm, and writes what each made observable as a short text:
// equal texts for what nobody can tell apart. A part of a body is a list of numbers, its actions and then its answer.
(function (makeWorld, makeSituations) {
    "use strict";
    var apply = Reflect.apply;
    var is = Object.is;
    var isArray = Array.isArray;
    var keysOf = Object.keys;
    var quote = JSON.stringify;
    var parse = JSON.parse;
    var text = String;
    var AnyMap = Map;
    var AnyError = Error;
    var AnyTypeError = TypeError;
    var DEEPEST = 3;
    var situations = makeSituations && makeSituations();

    // Actions, each with the numbers that follow it; then answers.
    var SENT = 0, PUSH = 1, LOG = 2, LEAVE = 3, FAIL = 4, VALUE = 5, LABEL = 6, GOES_ON = 7;

    var world, parts, counts, known, labels, logs;

    function log() {
        for (var i = 0; i < arguments.length; i++) logs += describe(arguments[i], 0) + ",";
    }

    function isObject(value) {
        return typeof value === "object" && value !== null || typeof value === "function";
    }

    function describe(value, depth) {
        switch (typeof value) {
            case "number": return is(value, -0) ? "-0" : text(value);
            case "string": return quote(value);
            case "bigint": return text(value) + "n";
            case "object": return value === null ? "null" : object(value, depth);
            case "function": return object(value, depth);
            default: return text(value);
        }
    }

    // Who an object is comes first, what it is only where it is met for the first time.
    function object(value, depth) {
        if (!known) name();
        var number = known.get(value);
        if (number !== undefined) return "#" + number;
        known.set(value, known.size);
        return "#" + (known.size - 1) + shape(value, depth + 1);
    }

    function isKnown(value) {
        if (!known) name();
        return known.has(value);
    }

    function name() {
        known = new AnyMap();
        world.named.forEach(function (value) { known.set(value, known.size); });
        known.set(log, known.size);
    }

    function shape(value, depth) {
        try {
            if (isResult(value)) return depth > DEEPEST ? "{...}" : "{" + describe(value.value, depth) + "," + value.done + "}";
            if (typeof value === "function") return "function";
            if (value instanceof AnyTypeError) return "TypeError";
            if (value instanceof AnyError) return value.name + ":" + value.message;
            if (depth > DEEPEST) return "...";
            return (isArray(value) ? "[" : "{") + keysOf(value).map(function (key) {
                return key + ":" + describe(value[key], depth);
            });
        } catch (hostile) {
            return "?";
        }
    }

    function isResult(value) {
        return typeof value.done === "boolean" && "value" in value;
    }

    // The body of which the parts are the data.
    function body(state) {
        var label = state.label;
        labels += label + " ";
        if (!situations) return run(state, typeof label === "number" ? label : -1);
        situations.entered(state);
        try {
            var answer = run(state, typeof label === "number" ? label : -1);
        } catch (thrown) {
            situations.threw();
            throw thrown;
        }
        situations.answered(answer && answer[0]);
        return answer;
    }

    function run(state, label) {
        for (var part = parts[label]; part; part = parts[++label]) {
            var at = 0;
            while (at < part.length) {
                switch (part[at]) {
                    case SENT:
                        log(state.sent());
                        at += 1;
                        break;
                    case PUSH:
                        state.trys.push(region(part[at + 1], part[at + 2], part[at + 3], part[at + 4]));
                        at += 5;
                        break;
                    case LOG:
                        log(part[at + 1]);
                        at += 2;
                        break;
                    case LEAVE:
                        if (++counts[part[at + 1]] > part[at + 2]) return [3, part[at + 3]];
                        at += 4;
                        break;
                    case FAIL:
                        if (++counts[part[at + 1]] > part[at + 2]) throw world.values[part[at + 3]]();
                        at += 4;
                        break;
                    case VALUE:
                        return part[at + 2] < 0 ? [part[at + 1]] : [part[at + 1], world.values[part[at + 2]]()];
                    case LABEL:
                        return [3, part[at + 1]];
                    case GOES_ON:
                        state.label = part[at + 1];
                        at += 2;
                        break;
                    default:
                        throw world.values[part[at + 1]]();
                }
            }
        }
        return undefined;
    }

    // A label of -1 is a hole.
    function region(first, catchLabel, finallyLabel, end) {
        if (catchLabel < 0) return finallyLabel < 0 ? [first, , , end] : [first, , finallyLabel, end];
        return finallyLabel < 0 ? [first, catchLabel, , end] : [first, catchLabel, finallyLabel, end];
    }

    function call(target, verb, value) {
        var result;
        try {
            result = value < 0 ? target[verb]() : target[verb](world.values[value]());
        } catch (thrown) {
            return "throws " + describe(thrown, 0);
        }
        if (isObject(result) && !isKnown(result)) {
            try {
                if (isResult(result)) return (result.done ? "returns " : "yields ") + describe(result.value, 0);
            } catch (hostile) {
                return "gives ?";
            }
        }
        return "gives " + describe(result, 0);
    }

    var VERBS = ["next", "throw", "return"];
    var programs;
    var helper;

    return {
        begin: function (newHelper, newPrograms) {
            helper = newHelper;
            programs = parse(newPrograms);
        },
        // The program of that number: for each call the labels, the logs, and how it completed.
        run: function (number) {
            var program = programs[number];
            var told = "";
            parts = program[0];
            counts = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
            known = undefined;
            labels = logs = "";
            if (situations) situations.begin();
            world = makeWorld(helper, log, program[2] === 1);
            var generator = helper(undefined, function (_a) { return body(_a); });
            world.give(generator);
            for (var i = 0, calls = program[1]; i < calls.length; i += 3) {
                var noting = situations && !calls[i];
                if (noting) situations.call(calls[i + 1]);
                var completed = call(calls[i] ? world.other() : generator, VERBS[calls[i + 1]], calls[i + 2]);
                if (noting) situations.completed(completed.substring(0, completed.indexOf(" ")));
                told += labels + ";" + logs + ";" + completed + "\n";
                labels = logs = "";
            }
            return told;
        },
        reached: function () { return situations.reached(); }
    };
})
