// Looks at values. A look must not be seen, so none calls a getter but that of an engine's result; and a value may be a proxy
// whose traps throw: a look at it then sees nothing, and the case goes on.
(function (isOfEngine) {
    "use strict";
    var UNREADABLE = ["(a proxy that throws)"];
    var LOOKS = [Object.getOwnPropertyDescriptor, Reflect.ownKeys, Object.getPrototypeOf];
    var LONGEST_CHAIN = 1000;    // of prototypes: a proxy may answer with a new one for ever
    var getOwn = safely(LOOKS[0], undefined);
    var ownKeys = safely(LOOKS[1], UNREADABLE);
    var prototypeOf = safely(LOOKS[2], null);
    var apply = Reflect.apply;
    var text = String;
    var ErrorPrototype = Error.prototype;
    var TypeErrorPrototype = TypeError.prototype;
    var syncIterator = Symbol.iterator;
    var asyncIterator = Symbol.asyncIterator;

    function safely(look, otherwise) {
        return function (object, key, more) {
            try {
                return look(object, key, more);
            } catch (hostile) {
                return otherwise;
            }
        };
    }

    // The value of a property, whoever gives it; otherwise what no case can have.
    function read(object, key) {
        try {
            return object[key];
        } catch (hostile) {
            return UNREADABLE;
        }
    }

    function lengthOf(array) {
        var length = getOwn(array, "length");
        return length && typeof length.value === "number" ? length.value : 0;
    }

    function isUnreadable(value) {
        try {
            LOOKS.forEach(function (look) { look(value, "constructor"); });
            return false;
        } catch (hostile) {
            return true;
        }
    }

    function isObject(value) {
        return typeof value === "object" && value !== null || typeof value === "function";
    }

    // A property of the object's own that is a plain string; empty for any other.
    function own(object, key) {
        return hasText(object, key) ? getOwn(object, key).value : "";
    }

    function hasText(object, key) {
        var property = getOwn(object, key);
        return !!property && typeof property.value === "string";
    }

    function isError(value) {
        return inherits(value, ErrorPrototype);
    }

    function isTypeError(value) {
        return isObject(value) && prototypeOf(value) === TypeErrorPrototype;
    }

    // What an error has besides its message, as its cause. The stack is an engine's own affair.
    function additions(error) {
        return ownKeys(error).filter(function (key) {
            return key !== "stack" && (key !== "message" || !hasText(error, key));
        });
    }

    // Whether a key of an array's own is that of no item.
    function isNoItem(key) {
        return typeof key === "symbol" || key !== "length" && text(key >>> 0) !== key;
    }

    function inherits(value, prototype) {
        for (var link = value, i = 0; link && i < LONGEST_CHAIN; link = prototypeOf(link), i++) if (link === prototype) return true;
        return false;
    }

    // The function that a prototype names as its constructor; undefined where it names none.
    function constructorOf(prototype) {
        var constructor = getOwn(prototype, "constructor");
        return constructor && typeof constructor.value === "function" ? constructor.value : undefined;
    }

    function isIterator(value) {
        return isCallable(value, "next") && (isCallable(value, syncIterator) || isCallable(value, asyncIterator));
    }

    function isCallable(object, key) {
        for (var link = object, i = 0; link && i < LONGEST_CHAIN; link = prototypeOf(link), i++) {
            var property = getOwn(link, key);
            if (property) return typeof property.value === "function";
        }
        return false;
    }

    // The two parts of an object with `value` and a `done` that is true or false; null for any other. It may have or inherit
    // them, in any order and beside others.
    function resultOf(object) {
        try {
            var done = part(object, "done");
            if (!done || typeof done.value !== "boolean") return null;
            var value = part(object, "value");
            return value && { value: value.value, done: done.value };
        } catch (refused) {
            return null;
        }
    }

    // What a getter of a delegate does is the case's affair; one that stands in the engine's own text is read as callers do.
    function part(object, key) {
        for (var link = object, i = 0; link && i < LONGEST_CHAIN; link = prototypeOf(link), i++) {
            var property = getOwn(link, key);
            if (!property) continue;
            if ("value" in property) return property;
            return isOfEngine(property.get) ? { value: apply(property.get, object, []) } : null;
        }
        return null;
    }

    return {
        UNREADABLE: UNREADABLE,
        safely: safely,
        getOwn: getOwn,
        ownKeys: ownKeys,
        prototypeOf: prototypeOf,
        isArray: safely(Array.isArray, false),
        read: read,
        lengthOf: lengthOf,
        isUnreadable: isUnreadable,
        isObject: isObject,
        own: own,
        hasText: hasText,
        isError: isError,
        isTypeError: isTypeError,
        additions: additions,
        isNoItem: isNoItem,
        inherits: inherits,
        constructorOf: constructorOf,
        isIterator: isIterator,
        isCallable: isCallable,
        resultOf: resultOf
    };
})
