// Looks whether a value that a case expects has an effect: evaluates it once with stand-ins for all that is there, which can be
// read, and refuse to be changed and called. Functions of the language may be called, since what they change is seen then.
(function () {
    "use strict";
    var apply = Reflect.apply;
    var construct = Reflect.construct;
    var get = Reflect.get;
    var has = Reflect.has;
    var define = Reflect.defineProperty;
    var ownKeys = Reflect.ownKeys;
    var getOwn = Reflect.getOwnPropertyDescriptor;
    var prototypeOf = Object.getPrototypeOf;
    var isArray = Array.isArray;
    var indirectly = eval;
    var StandIn = Proxy;
    var Refusal = Error;
    var text = String;
    var functionText = Function.prototype.toString;
    var matches = RegExp.prototype.exec;
    var bind = Function.prototype.bind;
    var unscopables = Symbol.unscopables;
    var real = globalThis;
    var mapGet = WeakMap.prototype.get;
    var mapSet = WeakMap.prototype.set;
    var NATIVE = /^function (?!bound\().*\[native code\]/;
    var ASKS = /^(get|has|is|to|valueOf$)/;
    var EVALUATES = [eval, Function].concat([function* () {}, async function () {}, async function* () {}].map(function (made) {
        return prototypeOf(made).constructor;
    }));

    var standIns = new WeakMap(); // what is there -> its stand-in
    var reals = new WeakMap();    // and the other way round
    var readAs = new WeakMap();   // a function -> the name under which it was read first
    var effect = "";

    function refuse(what) {
        effect = effect || what;
        throw new Refusal(what);
    }

    function refusing(verb) {
        return function (target, key) { refuse(verb + (key === undefined ? " what is there" : " " + shown(key))); };
    }

    function shown(key) {
        return typeof key === "symbol" ? "[" + text(key) + "]" : text(key);
    }

    function realOf(value) {
        return apply(mapGet, reals, [value]) || value;
    }

    function isStandIn(value) {
        return apply(mapGet, reals, [value]) !== undefined;
    }

    function standInFor(value) {
        if ((typeof value !== "object" || value === null) && typeof value !== "function" || isStandIn(value)) return value;
        var made = apply(mapGet, standIns, [value]);
        if (!made) {
            made = new StandIn(shadow(value), handler(value));
            apply(mapSet, standIns, [value, made]);
            apply(mapSet, reals, [made, value]);
        }
        return made;
    }

    // Of the same kind as the value, and without properties by which a stand-in would be held to what it says of them.
    function shadow(value) {
        if (typeof value === "function") return apply(bind, function () {}, []);
        return isArray(value) ? [] : {};
    }

    function handler(value) {
        return {
            __proto__: null,
            get: function (target, key) { return read(get(value, key), key); },
            has: function (target, key) { return has(value, key); },
            ownKeys: function () { return ownKeys(value); },
            getPrototypeOf: function () { return standInFor(prototypeOf(value)); },
            getOwnPropertyDescriptor: function (target, key) { return described(value, target, key); },
            set: function (target, key, given, receiver) {
                if (isStandIn(receiver)) refuse("assigns " + shown(key));
                return define(receiver, key, // which is new, and only inherits from what is there
                    { __proto__: null, value: given, writable: true, enumerable: true, configurable: true });
            },
            defineProperty: refusing("defines"),
            deleteProperty: refusing("deletes"),
            setPrototypeOf: refusing("changes"),
            preventExtensions: refusing("freezes"),
            apply: function (target, self, args) { return called(value, self, args); },
            construct: function (target, args, newTarget) {
                if (evaluates(value)) refuse("evaluates code");
                return construct(value, args, realOf(newTarget));
            }
        };
    }

    function read(value, key) {
        if (typeof value === "function" && !apply(mapGet, readAs, [value])) apply(mapSet, readAs, [value, shown(key)]);
        return standInFor(value);
    }

    function described(value, target, key) {
        if (isArray(target) && key === "length") {
            target.length = value.length;
            return getOwn(target, key);
        }
        var property = getOwn(value, key);
        if (!property) return undefined;
        return "value" in property
            ? { value: standInFor(property.value), writable: true, enumerable: property.enumerable, configurable: true }
            : { get: standInFor(property.get), set: standInFor(property.set), enumerable: property.enumerable, configurable: true };
    }

    function called(callee, self, args) {
        var property = getOwn(callee, "name");
        var name = property && typeof property.value === "string" && property.value
            || apply(mapGet, readAs, [callee]) || "a function";
        if (evaluates(callee)) refuse("evaluates code");
        if (!apply(matches, NATIVE, [apply(functionText, callee, [])])) refuse("calls " + name);
        var receiver = self === scope ? undefined : self;
        try {
            return apply(callee, receiver, args); // which is new, or a stand-in already
        } catch (thrown) {
            if (effect || !isStandIn(receiver)) throw thrown;
            if (!apply(matches, ASKS, [name])) refuse("calls " + name);
            return standInFor(apply(callee, realOf(receiver), args));
        }
    }

    function evaluates(callee) {
        for (var i = 0; i < EVALUATES.length; i++) if (EVALUATES[i] === callee) return true;
        return false;
    }

    // A name that is not there is told when the value is evaluated for good.
    var scope = new StandIn({ __proto__: null }, {
        __proto__: null,
        has: function () { return true; },
        get: function (target, name) {
            if (name === unscopables) return undefined;
            try { return standInFor(indirectly(name)); } catch (notThere) { return undefined; }
        },
        set: refusing("assigns"),
        deleteProperty: refusing("deletes")
    });

    // The first effect, in words that follow a subject; empty where there is none, or where the value throws by itself.
    return function (make) {
        effect = "";
        try { apply(make(scope), standInFor(real), []); } catch (thrown) { /* told when it is evaluated for good */ }
        return effect;
    };
})()
