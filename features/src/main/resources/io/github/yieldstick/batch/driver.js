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
    var NOTHING = -1;
    var LONG = 100;              // from so many letters on a string is told by its size
    var situations = makeSituations && makeSituations();

    // Actions, each with the numbers that follow it; then answers.
    var SENT = 0, PUSH = 1, LOG = 2, LEAVE = 3, FAIL = 4, VALUE = 5, LABEL = 6, GOES_ON = 7, THROWS = 8, ASK = 9;

    var world, needs, generator, parts, counts, known, unnamed, labels, logs, gapFrom, gapSize;

    function log() {
        for (var i = 0; i < arguments.length; i++) logs += describe(arguments[i], 0) + ",";
    }

    function isObject(value) {
        return typeof value === "object" && value !== null || typeof value === "function";
    }

    function describe(value, depth) {
        switch (typeof value) {
            case "number": return is(value, -0) ? "-0" : text(value);
            case "string": return value.length < LONG ? quote(value) : value.length + quote(value.slice(0, LONG));
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
        known.set(value, ++unnamed);
        return "#" + unnamed + shape(value, depth + 1);
    }

    function isKnown(value) {
        if (!known) name();
        return known.has(value);
    }

    function name() {
        known = new AnyMap();
        var named = world.named(needs);
        named.forEach(function (value, number) { if (isObject(value)) known.set(value, number); });
        unnamed = named.length + 1;
        known.set(log, unnamed);
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
            }).join(",");
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
        if (label >= gapFrom) label = label >= gapFrom + gapSize ? label - gapSize : -1;
        for (var part = parts[label]; part; part = parts[++label]) {
            var at = 0;
            while (at < part.length) {
                switch (part[at]) {
                    case SENT:
                        if (situations) situations.asks();
                        log(state.sent());
                        at += 1;
                        break;
                    case PUSH:
                        var pushed = region(part[at + 1], part[at + 2], part[at + 3], part[at + 4]);
                        state.trys.push(part[at + 5] ? world.hold(pushed) : pushed);
                        at += 6;
                        break;
                    case ASK:
                        ask(part[at + 1] ? world.other() : generator, VERBS[part[at + 2]], part[at + 3]);
                        at += 4;
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
                        if (++counts[part[at + 1]] > part[at + 2]) throw value(part[at + 3]);
                        at += 4;
                        break;
                    case VALUE:
                        var operation = part[at + 2] === NOTHING ? [part[at + 1]] : [part[at + 1], value(part[at + 2])];
                        return part[at + 3] ? world.hold(operation) : operation;
                    case LABEL:
                        return [3, part[at + 1]];
                    case GOES_ON:
                        state.label = part[at + 1];
                        at += 2;
                        break;
                    case THROWS:
                        throw value(part[at + 1]);
                }
            }
        }
        return undefined;
    }

    // A number is that of an expression; a list, what a function makes, or behind -1 a number itself.
    function value(data) {
        if (typeof data === "number") return world.literals[data >> 4](data & 15);
        if (data[0] < 0) return data[1];
        switch (data.length) {
            case 1: return world.functions[data[0]]();
            case 2: return world.functions[data[0]](value(data[1]));
            default: return world.functions[data[0]](value(data[1]), value(data[2]));
        }
    }

    function ask(target, verb, given) {
        try {
            log(world.keep(given === NOTHING ? target[verb]() : target[verb](value(given))).value);
        } catch (e) {
            log("refused", e instanceof AnyTypeError);
        }
    }

    // A label of -1 is a hole.
    function region(first, catchLabel, finallyLabel, end) {
        if (catchLabel < 0) return finallyLabel < 0 ? [first, , , end] : [first, , finallyLabel, end];
        return finallyLabel < 0 ? [first, catchLabel, , end] : [first, catchLabel, finallyLabel, end];
    }

    function call(target, verb, given, isKept) {
        var result;
        try {
            result = given === NOTHING ? target[verb]() : target[verb](value(given));
            if (isKept) world.keep(result);
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
            world = makeWorld(helper, log);
        },
        // The program of that number: for each call the labels, the logs, and how it completed.
        run: function (number) {
            var program = programs[number];
            var told = "";
            parts = program[0];
            gapFrom = program[3];
            gapSize = program[4];
            counts = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
            known = undefined;
            labels = logs = "";
            if (situations) situations.begin();
            try {
                needs = program[2];
                world.begin(needs);
                generator = helper(undefined, function (_a) { return body(_a); });
                world.give(generator);
            } catch (thrown) {
                return "makes none";
            }
            for (var i = 0, calls = program[1]; i < calls.length; i += 4) {
                var noting = situations && !calls[i];
                if (noting) situations.call(calls[i + 1]);
                var completed = call(calls[i] ? world.other() : generator, VERBS[calls[i + 1]], calls[i + 2], calls[i + 3]);
                if (noting) situations.completed(completed.substring(0, completed.indexOf(" ")));
                told += labels + ";" + logs + ";" + completed + "\n";
                labels = logs = "";
            }
            return told;
        },
        reached: function () { return situations.reached(); },
        isDefined: function () { return situations.isDefined(); }
    };
})
