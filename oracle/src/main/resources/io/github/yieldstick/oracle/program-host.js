// What a program finds around it: console, timers on a clock of their own, and tslib. Takes what it needs of the built-in
// objects before a program can change them.
(function (print, start) {
    "use strict";
    var apply = Reflect.apply;
    var construct = Reflect.construct;
    var define = Object.defineProperty;
    var text = String;
    var tag = Object.prototype.toString;
    var RealDate = Date;
    var RealTypeError = TypeError;
    var toText = RealDate.prototype.toString;

    var now = start;
    var created = 0;
    var first = null;            // of the timers that wait, linked in order of their due time, then of their creation
    var failure = null;          // the first error that nothing caught, unless somebody listens
    var listener = null;         // is told each of them, with its kind
    var running = null;          // the timer whose call is under way

    function global(name, value) {
        define(globalThis, name, { __proto__: null, value: value, writable: true, enumerable: false, configurable: true });
    }

    // ---- output

    function shown(value) {
        if (typeof value === "string") return value;
        try { return text(value); } catch (cannotBeText) { return apply(tag, value, []); }
    }

    function printAll() {
        var line = "";
        for (var i = 0; i < arguments.length; i++) line += (i ? " " : "") + shown(arguments[i]);
        print(line);
    }

    // ---- time

    function insert(timer) {
        var before = null;
        var after = first;
        while (after && after.due <= timer.due) {
            before = after;
            after = after.next;
        }
        timer.next = after;
        if (before) before.next = timer; else first = timer;
    }

    function add(call, delay, repeats, values) {
        if (typeof call !== "function") throw new RealTypeError("A timer takes a function.");
        var wait = delay | 0;
        var least = repeats ? 1 : 0;
        var timer = {
            __proto__: null, id: ++created, call: call, values: values, wait: wait > least ? wait : least,
            repeats: repeats, due: 0, next: null
        };
        timer.due = now + timer.wait;
        insert(timer);
        return timer.id;
    }

    function clear(id) {
        if (running && running.id === id) running.repeats = false;
        for (var before = null, timer = first; timer; before = timer, timer = timer.next) {
            if (timer.id !== id) continue;
            if (before) before.next = timer.next; else first = timer.next;
            return;
        }
    }

    // What a timer throws ends a program, unless somebody listens.
    function call(timer) {
        if (!listener) return apply(timer.call, undefined, timer.values);
        try { apply(timer.call, undefined, timer.values); } catch (thrown) { fail("THREW", thrown); }
    }

    // Each from outside, so that the reactions of promises run between two timers.
    function runNext() {
        var timer = first;
        if (!timer) return false;
        first = timer.next;
        if (timer.due > now) now = timer.due;
        running = timer;
        call(timer);
        running = null;
        if (timer.repeats) {
            timer.due = now + timer.wait;
            insert(timer);
        }
        return true;
    }

    var microtask = Promise.resolve();
    var then = microtask.then;

    function fail(kind, error) {
        if (listener) listener(kind, error);
        else if (!failure) failure = { kind: kind, error: error };
    }

    function installTime() {
        global("setTimeout", function setTimeout(call, delay, ...values) { return add(call, delay, false, values); });
        global("setInterval", function setInterval(call, delay, ...values) { return add(call, delay, true, values); });
        global("setImmediate", function setImmediate(call, ...values) { return add(call, 0, false, values); });
        global("clearTimeout", function clearTimeout(id) { clear(id); });
        global("clearInterval", function clearInterval(id) { clear(id); });
        global("clearImmediate", function clearImmediate(id) { clear(id); });
        global("queueMicrotask", function queueMicrotask(call) {
            if (typeof call !== "function") throw new RealTypeError("A microtask is a function.");
            apply(then, microtask, [function () {
                try { apply(call, undefined, []); } catch (thrown) { fail("THREW", thrown); }
            }]);
        });
        global("performance", { now: function () { return now - start; }, timeOrigin: start });
    }

    function installDate() {
        var VirtualDate = new Proxy(RealDate, {
            __proto__: null,
            apply: function () { return apply(toText, new RealDate(now), []); },
            construct: function (target, values, newTarget) {
                return construct(target, values.length ? values : [now], newTarget);
            }
        });
        var clock = { now() { return now; } };
        define(RealDate, "now", { __proto__: null, value: clock.now, writable: true, enumerable: false, configurable: true });
        define(RealDate.prototype, "constructor",
            { __proto__: null, value: VirtualDate, writable: true, enumerable: false, configurable: true });
        global("Date", VirtualDate);
    }

    // ---- errors

    // An error by its name and message, also one of a class that has no Error above it; any other value is left to the caller.
    function errorText(error) {
        try {
            if (typeof error !== "object" || error === null || typeof error.message !== "string") return "";
            var name = typeof error.name === "string" && error.name || error.constructor.name;
            return error.message ? name + ": " + error.message : text(name);
        } catch (thrown) {
            return "";
        }
    }

    // ---- modules

    function installModules(tslib, refusal) {
        var module = { exports: {} };
        global("module", module);
        global("exports", module.exports);
        global("require", function require(name) {
            if (tslib && name === "tslib") return tslib;
            throw new Error(refusal(text(name)));
        });
        if (tslib) Reflect.ownKeys(tslib).forEach(function (name) {
            if (name !== "__esModule") global(name, tslib[name]);
        });
    }

    // In the way of CommonJS: a module that is asked for while it is being made gives what it has exported so far.
    function installPackages(find, make, refusal) {
        var loaded = { __proto__: null };
        function requireFrom(from) {
            return function require(name) {
                var id = find(from, text(name));
                if (!id) throw new Error(refusal(text(name)));
                if (!loaded[id]) {
                    var module = loaded[id] = { exports: {} };
                    apply(make(id), module.exports, [module, module.exports, requireFrom(id), {}]);
                }
                return loaded[id].exports;
            };
        }
        var module = { exports: {} };
        global("module", module);
        global("exports", module.exports);
        global("require", requireFrom(""));
    }

    Graal.setUnhandledPromiseRejectionHandler(function (reason) { fail("REJECTED", reason); });
    delete globalThis.Graal;

    return {
        installOutput: function () {
            global("print", printAll);
            global("console", { log: printAll, info: printAll, warn: printAll, error: printAll, debug: printAll });
        },
        installTime: function () {
            installTime();
            installDate();
        },
        installHelper: function (helper, asked, tslib, refusal) {
            tslib.__generator = function __generator(thisArg, body) {
                asked();
                return apply(helper, this, arguments);
            };
            installModules(tslib, refusal);
        },
        installPackages: installPackages,
        installNoHelper: function (refusal) { installModules(null, refusal); },
        listen: function (newListener) { listener = newListener; },
        runNext: runNext,
        restart: function () {
            now = start;
            created = 0;
            first = failure = running = null;
        },
        failure: function () { return failure; },
        errorText: errorText,
        throwing: function (error) { return function () { throw error; }; }
    };
})
