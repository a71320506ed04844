// Notes what happens during a call: entries into the body, its answers and throws, the log, errors that nobody catches.
(function (looks, values, stacks, digest) {
    "use strict";
    var apply = Reflect.apply;
    var MOST_IN_A_CALL = 20000;  // letters that tell the events of one call
    var MOST_EVENTS = 1000;      // of one call that are told
    var MOST_LOOKS = 10000;      // events of a call that are looked at, those of a digest among them
    var MOST_OF_LANES = 3000;    // events of all lanes of a whole program that are told, and looked at

    var events = [];
    var seen = fresh();
    var ofLanes = 0;             // events of lanes that were told
    var listening = true;        // from the start to the end of the first call, and then during calls
    var disturbance = "";        // what the case did since then, which no call tells
    var sink = function () {};   // told of each event at once, since a call that never ends can be asked for none

    // What a call has shown: the values themselves, and how much of it was told.
    function fresh() {
        return { logs: [], regions: [], pending: [], unhandled: [], noted: 0, room: MOST_IN_A_CALL, others: [] };
    }

    // The first events of a call are noted one by one, the others by kind: their number, and a digest of the next of them.
    function note(kind, tell) {
        if (!listening) return;
        var number = seen.noted++;
        var event = number < MOST_LOOKS ? tell() : null;
        if (event && number < MOST_EVENTS && seen.room > 0) {
            event.kind = kind;
            seen.room -= letters(event).length;
            events.push(event);
            sink(event);
            return;
        }
        var kept = othersOf(kind);
        kept.count++;
        if (event) kept.text += letters(event) + "\n";
    }

    function letters(event) {
        return event.value ? event.value.text : event.label + " " + event.regions.join(", ") + " " + event.pending.join(", ");
    }

    function othersOf(kind) {
        for (var i = 0; i < seen.others.length; i++) if (seen.others[i].kind === kind) return seen.others[i];
        seen.others.push({ kind: kind, count: 0, text: "" });
        return seen.others[seen.others.length - 1];
    }

    function noteOthers() {
        seen.others.forEach(function (kept) {
            var text = values.more(kept.count, digest(kept.text));
            events.push(kept.kind === "entered" ? { kind: kept.kind, label: text, regions: [], pending: [] }
                : { kind: kept.kind, value: { text: text, detail: "" } });
        });
    }

    // What a generator of a program does has a bound of its own, so that it takes no room from what is compared.
    function lane(kind, generator, tell) {
        if (!listening || ofLanes >= MOST_OF_LANES) return;
        ofLanes++;
        var event = tell();
        event.kind = kind;
        event.generator = generator;
        events.push(event);
        sink(event);
    }

    function noteValue(kind, value) {
        note(kind, function () { return { value: values.written(value) }; });
    }

    function disturb(what) {
        if (!listening && !disturbance) disturbance = what;
    }

    function entered(state) {
        disturb("enters the body");
        var regions = stacks.copy(looks.read(state, "trys"));
        var pending = stacks.copy(looks.read(state, "ops"));
        seen.regions.push(regions);
        seen.pending.push(pending);
        note("entered", function () {
            return {
                label: stacks.label(looks.read(state, "label")),
                regions: stacks.regions(regions),
                pending: stacks.pending(pending)
            };
        });
    }

    function log() {
        disturb("writes to the log");
        for (var i = 0; i < arguments.length; i++) {
            if (listening) seen.logs.push(arguments[i]);
            noteValue("logged", arguments[i]);
        }
    }

    function recorded(body) {
        return function (state) {
            entered(state);
            var operation;
            try {
                operation = apply(body, this, arguments);
            } catch (thrown) {
                noteValue("threw", thrown);
                throw thrown;
            }
            note("answered", function () { return { value: { text: stacks.operation(operation), detail: "" } }; });
            return operation;
        };
    }

    // What nobody caught: an error of a timer or a microtask, or the reason of a promise.
    function unhandled(kind, error) {
        disturb("leaves an error that nobody catches");
        if (listening) seen.unhandled.push(error);
        noteValue(kind === "REJECTED" ? "rejected" : "uncaught", error);
    }

    return {
        log: log,
        recorded: recorded,
        lane: lane,
        unhandled: unhandled,
        rejected: function (reason) { unhandled("REJECTED", reason); },
        tellOf: function (listener) { sink = listener; },
        isListening: function () { return listening; },
        // Listens to a new call.
        begin: function () {
            events = [];
            seen = fresh();
            disturbance = "";
            listening = true;
        },
        // Ends the call, and gives its events.
        end: function () {
            listening = false;
            noteOthers();
            return events;
        },
        // What the last call has shown.
        seen: function () { return seen; },
        disturbance: function () {
            var told = disturbance;
            disturbance = "";
            return told;
        }
    };
})
