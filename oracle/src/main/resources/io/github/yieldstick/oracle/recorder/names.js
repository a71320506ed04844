// The names of objects: those of the built-in ones, and those that the case has declared. Each object has one name at most,
// the first that it was known by.
(function (looks, earlier) {
    "use strict";
    var names = new Map(earlier && earlier.names);       // object -> its name
    var taken = new Set(earlier && earlier.taken);       // names that stand for an object already
    var declared = [];           // names that the case has declared, each with a function that gives what it stands for

    function give(name, value) {
        if (looks.isObject(value) && !names.has(value) && !taken.has(name)) {
            names.set(value, name);
            taken.add(name);
        }
    }

    function nameBuiltIns() {
        looks.ownKeys(globalThis).forEach(function (name) {
            var property = typeof name === "string" && looks.getOwn(globalThis, name);
            if (property && looks.isObject(property.value)) {
                give(name, property.value);
                var prototype = typeof property.value === "function" && looks.getOwn(property.value, "prototype");
                if (prototype) give(name + ".prototype", prototype.value);
            }
        });
    }

    // A name may come to stand for an object while the case runs, so the names are read again where an object has none.
    function nameOf(value) {
        if (!names.has(value)) {
            declared.forEach(function (one) {
                try { give(one[0], one[1]()); } catch (notYetThere) { /* a let before its declaration has run */ }
            });
        }
        return names.get(value);
    }

    // Symbols are told by their description, so a name is looked for where one is asked for.
    function nameOfSymbol(symbol) {
        var found = declared.filter(function (one) {
            try { return one[1]() === symbol; } catch (notYetThere) { return false; }
        })[0];
        return found && found[0];
    }

    if (!earlier) nameBuiltIns();
    var builtIns = earlier || { names: new Map(names), taken: new Set(taken) };

    return {
        // For another part of the same realm, which is spared to look for them again.
        builtIns: function () { return builtIns; },
        of: nameOf,
        ofSymbol: nameOfSymbol,
        // The name of the function that has this prototype, where one is known by it; undefined else.
        ofConstructor: function (prototype) {
            return names.has(prototype) ? names.get(prototype).replace(".prototype", "") : undefined;
        },
        declare: function (newNames) {
            declared = newNames;
            nameOf({});
        }
    };
})
