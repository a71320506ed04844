// Runs the file that holds a helper, and finds the helper in what the file gives: exports, globals, or declarations at
// its top.
(function () {
    "use strict";
    var ownKeys = Reflect.ownKeys;
    var OF_EVERY_FUNCTION = ["length", "name", "prototype", "arguments", "caller"];

    function isObject(value) {
        return typeof value === "object" && value !== null || typeof value === "function";
    }

    function own(object, name) {
        return isObject(object) && Object.prototype.hasOwnProperty.call(object, name) ? object[name] : undefined;
    }

    // The names that the file's author chose.
    function names(object) {
        if (!isObject(object)) return [];
        return ownKeys(object).filter(function (key) {
            if (typeof key !== "string" || key === "__esModule") return false;
            return typeof object !== "function" || OF_EVERY_FUNCTION.indexOf(key) < 0;
        });
    }

    // A function that is exported without a name is the one that is meant if it calls itself so, or is all that there is.
    function nameless(exported, name, all) {
        if (typeof exported !== "function") return undefined;
        var others = names(all).filter(function (key) { return all[key] !== exported; });
        return others.length === 0 || exported.name === name ? exported : undefined;
    }

    function find(name, exports, others) {
        var byDefault = own(exports, "default");
        var found = [own(exports, name), own(byDefault, name)]
            .concat(others, nameless(exports, name, exports), nameless(byDefault, name, exports))
            .filter(function (value) { return value !== undefined; });
        return { helper: found[0], kind: found[0] === null ? "null" : typeof found[0], names: names(exports) };
    }

    return {
        // The file gets a global object of its own, which shows the realm's and keeps what is assigned to it.
        script: function (file, name, lend) {
            var module = { exports: {} };
            var globals = Object.create(globalThis);
            var before = globalThis[name];
            var declared;
            file.call(globals, module, module.exports, globals, function require(asked) {
                var exports = lend(String(asked));
                if (typeof exports === "string") throw new Error(exports);
                return exports;
            }, function (value) { declared = value === before ? undefined : value; });
            var result = find(name, module.exports, [declared, own(globals, name)]);
            result.names = result.names.concat(names(globals));
            return result;
        },
        module: function (namespace, name) {
            return find(name, namespace, []);
        }
    };
})()
