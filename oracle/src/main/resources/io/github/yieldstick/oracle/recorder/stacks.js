// Copies and writes what a state object shows: its label, its regions, its pending operations.
(function (looks, values) {
    "use strict";
    var UNREADABLE = looks.UNREADABLE;
    var isArray = looks.isArray;
    var lengthOf = looks.lengthOf;
    var read = looks.read;
    var describe = values.describe;
    var least = Math.min;
    var OPCODES = ["next", "throw", "return", "break", "yield", "yieldstar", "catch", "endfinally"];
    var MOST_ENTRIES = 10000;

    // A stack that the engine does not show is no array. One that is longer than any that is written stays so.
    function copy(stack) {
        return isArray(stack) && stack !== UNREADABLE ? entries(stack).map(function (entry) {
            return isArray(entry) ? entries(entry) : entry;
        }) : null;
    }

    function entries(array) {
        var taken = [];
        for (var i = 0, length = least(lengthOf(array), MOST_ENTRIES); i < length; i++) taken.push(read(array, i));
        return taken;
    }

    function labelText(label) {
        if (label === UNREADABLE) return UNREADABLE[0];
        return looks.isObject(label) ? describe(label, values.SHAPE_DEPTH) : values.text(label);
    }

    function stackTexts(stack, entryText) {
        return stack ? values.told(function () {
            return values.listed(stack.length, function (i) { return entryText(stack[i]); }, 0);
        }) : [];
    }

    function regionText(region) {
        if (!isArray(region)) return describe(region, values.SHAPE_DEPTH);
        return "[" + [0, 1, 2, 3].map(function (i) {
            var label = read(region, i);
            return label === undefined ? "" : describe(label, values.SHAPE_DEPTH);
        }).join(", ") + "]";
    }

    function operationText(operation) {
        if (!isArray(operation)) return describe(operation, 0);
        var opcode = read(operation, 0);
        var name = typeof opcode === "number" && OPCODES[opcode] ? " /*" + OPCODES[opcode] + "*/" : "";
        var operand = lengthOf(operation) > 1 ? ", " + describe(read(operation, 1), 0) : "";
        return "[" + describe(opcode, 0) + name + operand + "]";
    }

    // An operand that was left out is undefined, and nobody can tell the two apart.
    function pendingText(operation) {
        return operationText(isArray(operation) && lengthOf(operation) === 1 ? [operation[0], undefined] : operation);
    }

    return {
        copy: copy,
        label: labelText,
        regions: function (stack) { return stackTexts(stack, regionText); },
        pending: function (stack) { return stackTexts(stack, pendingText); },
        operation: function (operation) { return values.told(function () { return operationText(operation); }); }
    };
})
