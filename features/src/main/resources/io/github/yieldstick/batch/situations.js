// Notes the situations that a program comes to, each as a number: what the body answers, in which part of which region, how deep,
// with what pending, on which verb; and what a call finds and comes to.
(function () {
    "use strict";
    var OPCODES = 8, THROWS = 8, NO_OPERATION = 9;
    var NONE = 0, TRY = 1, CATCH = 2, FINALLY = 3, OUTSIDE = 4;
    var NEW = 0, AT_YIELD = 1, IN_DELEGATE = 2, DONE = 3;
    var OTHERS = 10;             // pending operations: none, opcode plus one, another
    var KINDS = { yields: 0, returns: 1, throws: 2, gives: 3 };

    var seen = {};
    var state, verb, standing, delegating;

    function part(region, label) {
        if (!region) return NONE;
        if (label < region[0] || label >= region[3]) return OUTSIDE;
        if (region[2] !== undefined && label >= region[2]) return FINALLY;
        return region[1] !== undefined && label >= region[1] ? CATCH : TRY;
    }

    function pending(ops) {
        if (!ops.length) return 0;
        var opcode = ops[ops.length - 1][0];
        return opcode >= 0 && opcode < OPCODES ? opcode + 1 : OTHERS - 1;
    }

    // Part, depth and pending of the state, in one number below 200.
    function place() {
        if (!state) return 0;
        var trys = state.trys;
        var depth = trys.length < 4 ? trys.length : 3;
        return (part(trys[trys.length - 1], state.label) * 4 + depth) * OTHERS + pending(state.ops);
    }

    return {
        begin: function () {
            seen = {};
            state = undefined;
            standing = NEW;
            delegating = false;
        },
        entered: function (entered) {
            state = entered;
            delegating = false;
        },
        answered: function (opcode) {
            var kind = opcode === undefined ? NO_OPERATION : opcode >= 0 && opcode < OPCODES ? opcode : NO_OPERATION;
            seen[1 + (place() * 10 + kind) * 3 + verb] = 1;
            delegating = opcode === 5;
        },
        threw: function () {
            seen[1 + (place() * 10 + THROWS) * 3 + verb] = 1;
        },
        call: function (newVerb) {
            verb = newVerb;
            this.before = place() * 4 + standing;
        },
        completed: function (kind) {
            seen[10000 + (this.before * 4 + KINDS[kind]) * 3 + verb] = 1;
            standing = kind === "throws" || kind === "returns" ? DONE : delegating ? IN_DELEGATE : AT_YIELD;
        },
        reached: function () {
            return Object.keys(seen).join(" ");
        }
    };
})
