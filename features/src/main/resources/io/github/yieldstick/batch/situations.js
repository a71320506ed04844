// Notes the situations that a program comes to, each as a number: what the body answers, in which part of which region, how deep,
// with what pending, on which verb; and what a call finds and comes to. Also whether the body asks what was sent where nothing
// defines the answer: after a break, and in a finally part (STA.12).
(function () {
    "use strict";
    var OPCODES = 8, THROWS = 8, NO_OPERATION = 9;
    var NONE = 0, TRY = 1, CATCH = 2, FINALLY = 3, OUTSIDE = 4;
    var NEW = 0, AT_YIELD = 1, IN_DELEGATE = 2, DONE = 3;
    var OTHERS = 10;             // pending operations: none, opcode plus one, another
    var KINDS = { yields: 0, returns: 1, throws: 2, gives: 3 };

    var RETURN = 2;              // among the verbs
    var BY_VERB = 0, BY_ANSWER = 1, BY_DELEGATE = 2, BY_ERROR = 3, BY_JUMP = 4;

    var seen = {};
    var state, verb, standing, delegating;
    var entry, mayAsk, defined;  // how the body comes to be entered next; whether it may ask then; whether it always might

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

    function byOpcode(opcode) {
        return opcode === 0 || opcode === 1 ? BY_ANSWER : opcode === 5 ? BY_DELEGATE : opcode === 6 ? BY_ERROR : BY_JUMP;
    }

    // Where it cannot be told how the body was entered, it is taken for a finally part if it begins as one.
    function isDefinedIn(entered) {
        var region = entered.trys[entered.trys.length - 1];
        switch (entry) {
            case BY_VERB: return verb !== RETURN;
            case BY_ANSWER: return true;
            case BY_DELEGATE: return !region || entered.label === region[1] || entered.label !== region[2];
            case BY_ERROR: return !!region && entered.label === region[1];
            default: return false;
        }
    }

    return {
        begin: function () {
            defined = true;
            entry = BY_VERB;
            seen = {};
            state = undefined;
            standing = NEW;
            delegating = false;
        },
        entered: function (entered) {
            state = entered;
            delegating = false;
            mayAsk = isDefinedIn(entered);
        },
        asks: function () {
            defined = defined && mayAsk;
        },
        answered: function (opcode) {
            var kind = opcode === undefined ? NO_OPERATION : opcode >= 0 && opcode < OPCODES ? opcode : NO_OPERATION;
            seen[1 + (place() * 10 + kind) * 3 + verb] = 1;
            delegating = opcode === 5;
            entry = byOpcode(opcode);
        },
        threw: function () {
            seen[1 + (place() * 10 + THROWS) * 3 + verb] = 1;
            entry = BY_ERROR;
        },
        call: function (newVerb) {
            verb = newVerb;
            entry = standing === IN_DELEGATE ? BY_DELEGATE : BY_VERB;
            this.before = place() * 4 + standing;
        },
        completed: function (kind) {
            seen[10000 + (this.before * 4 + KINDS[kind]) * 3 + verb] = 1;
            standing = kind === "throws" || kind === "returns" ? DONE : delegating ? IN_DELEGATE : AT_YIELD;
        },
        reached: function () {
            return Object.keys(seen).join(" ");
        },
        isDefined: function () {
            return defined;
        }
    };
})
