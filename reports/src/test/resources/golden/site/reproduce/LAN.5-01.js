// LAN.5-01 a program as it stands
// LAN.5 A `yield` stands wherever an expression may.
//
// Shows the case without the kit: says of each call whether what happens is as written.
//   node LAN.5-01.js              with the helper of tslib (npm install tslib@2.8.1)
//   node LAN.5-01.js FILE [NAME]  with what FILE exports or declares as NAME, __generator where that is left out
// In another shell, load a script that declares __generator before this one. Ends with 1 where a call does otherwise.
// The case holds for every revision of the helper.

reproduce({
  title: "LAN.5-01 a program as it stands",
  file: "LAN.5-01.js", tslib: "tslib@2.8.1",
  needs: [], lacks: [], uses: [],
  host: programHost(),
  start: function (log, require, exports, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, Date) {
var tslib_1 = require("tslib");
function numbers() {
  return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
      case 0: return [4 /*yield*/, 1 < 2];
      case 1: _a.sent(); return [2 /*return*/];
    }
  });
}
var gen = numbers();

// ---- What is written of it.
return {
  nameOf: function (value) {
    switch (value) {
      case tslib_1: return "tslib_1";
      case numbers: return "numbers";
      case gen: return "gen";
    }
  },
  calls: [
    { call: "gen instanceof numbers", perform: function () { return (gen instanceof numbers
); },
      completes: "gives false", value: function () { return (false
); },
      logs: "" },
    { call: "next()", perform: function () { return (gen.next()
); },
      completes: "yields true", value: function () { return (true
); },
      logs: "\"<late>\"",
      lists: { logs: function () { return ["<late>"
]; } } },
    { call: "next()", perform: function () { return (gen.next()
); },
      completes: "returns undefined", value: function () { return (undefined
); },
      logs: "" }
  ]
};
  }
});

// ---- The same in each of these files: finds the helper, performs the calls, and compares.
function reproduce(it) {
  "use strict";
  var world = typeof globalThis === "object" ? globalThis : new Function("return this")();
  var words = typeof process === "object" && process.argv || [];
  var say = typeof window === "undefined" && typeof print === "function"
    ? print : function (line) { console.log(line); };
  var property = Object.getOwnPropertyDescriptor;
  var keysOf = typeof Reflect === "object" ? Reflect.ownKeys : Object.getOwnPropertyNames;
  var prototypeOf = Object.getPrototypeOf;
  var host = it.host || { lost: [], settle: function (done) { done(); } };
  var lacking = it.needs.filter(function (name) { return !(name in world); });
  var counts = [0, 0, 0];      // of calls: as written, otherwise, not compared
  var live = fresh();          // what happens during a call; what happens before the first counts for that
  var started;

  function fresh() {
    return { word: "gives", labels: [], regions: [], pending: [], logs: [] };
  }

  function fromFile(file, name) {
    var module = { exports: {} };
    var code, declared;
    try {
      code = require("fs").readFileSync(file, "utf8").replace(/^#!.*/, "");
    } catch (failure) {
      throw (failure.code === "ENOENT" ? "There is no file " + file : file + " is no file that can be read (" + failure + ")")
        + "; name one with a helper: node " + it.file + " FILE [NAME]";
    }
    try {
      declared = new Function("module, exports, require, global",
        code + "\n;return typeof " + name + " === 'function' && " + name
      ).call({}, module, module.exports, require, {});
    } catch (failure) {
      throw file + " cannot be read as a script or a CommonJS module (" + failure + "); name a built file of one of these";
    }
    var found = module.exports[name] || declared || module.exports;
    if (typeof found !== "function") throw file + " neither exports nor declares a function " + name;
    return found;
  }

  // A shell without modules has the helpers as globals.
  function tslib() {
    try { return require("tslib"); } catch (notBesideThisFile) { /* then where node was started */ }
    try { return require(require.resolve("tslib", { paths: [process.cwd()] })); } catch (nowhere) { return world; }
  }

  function helper(name) {
    var found = tslib()[name];
    if (typeof found !== "function") throw "there is no tslib with " + name + " here; npm install " + it.tslib
      + (name === "__generator" ? ", or name a file with a helper: node " + it.file + " FILE [NAME]" : "");
    return found;
  }

  // A look at a value may make it log, which is not part of the call.
  function log() {
    if (!live.over) live.logs.push.apply(live.logs, arguments);
  }

  function watched(body) {
    return function (state) {
      live.labels.push(String(state.label));
      if (it.stacks) it.stacks(state, live);
      return body.apply(this, arguments);
    };
  }

  function isObject(value) {
    return Object(value) === value;
  }

  // Evaluated twice: what is the same object both times is meant by who it is, what is made anew by its structure.
  function holds(evaluate, actual) {
    return same(evaluate(), evaluate(), actual);
  }

  function same(first, second, actual) {
    if (!isObject(first)) {
      return first === actual ? first !== 0 || 1 / first === 1 / actual : first !== first && actual !== actual;
    }
    if (first === second) return first === actual;
    if (isResult(first) && keysOf(first).length === 2) {
      return isResult(actual) && first.done === actual.done && same(first.value, second.value, actual.value);
    }
    if (!isObject(actual) || prototypeOf(first) !== prototypeOf(actual)) return false;
    if (first instanceof Error) return first.message === actual.message;
    if (Array.isArray(first)) {
      for (var i = first.length; i--;) if (!same(first[i], second[i], actual[i])) return false;
      return first.length === actual.length;
    }
    if (prototypeOf(first) !== Object.prototype) throw "an object without a name has to be a literal";
    return keysOf(first).length === keysOf(actual).length && keysOf(first).every(function (key) {
      var found = property(actual, key);
      return !!found && "value" in found && same(first[key], second[key], found.value);
    });
  }

  // Whatever else it is: its shape is told by expressions that ask for that.
  function isResult(value) {
    return isObject(value) && "value" in value && typeof value.done === "boolean";
  }

  function completes(row) {
    var value = live.value;
    if (/^(yields|returns) /.test(row.completes)) {
      if (live.word !== "gives" || !isObject(value) || value.done !== /^r/.test(row.completes)) return false;
      value = value.value;
    } else if (row.completes.indexOf(live.word) !== 0) {
      return false;
    }
    if (row.value) return holds(row.value, value);
    return !row.error || isObject(value) && prototypeOf(value) === row.error().prototype
      && (!row.message || value.message === row.message());
  }

  // Calls no getter.
  function own(object, key) {
    return (property(object, key) || {}).value;
  }

  function shown(value, depth) {
    if (typeof value === "string") return JSON.stringify(value);
    if (!isObject(value)) return (value === 0 && 1 / value < 0 ? "-" : "") + String(value) + (typeof value === "bigint" ? "n" : "");
    try { var name = started.nameOf(value); } catch (undeclared) { /* it is shown without its name */ }
    if (name) return name;
    if (typeof value === "function") return "function " + own(value, "name");
    if (value instanceof Error) return own(prototypeOf(value).constructor, "name") + " " + shown(own(value, "message"));
    if (depth > 3) return "...";
    function item(key) { return shown(own(value, key), depth + 1); }
    if (Array.isArray(value)) return "[" + value.map(function (_, index) { return item(index); }).join(", ") + "]";
    return "{ " + keysOf(value).map(function (key) { return String(key) + ": " + item(key); }).join(", ") + " }";
  }

  function list(values) {
    return values.map(function (value) {
      try { return shown(value, 1); } catch (unshowable) { return "(cannot be shown)"; }
    }).join(", ");
  }

  function completion(row) {
    var value = live.value;
    if (live.word === "stays pending") return live.word;
    if (live.word !== "gives" || /^gives/.test(row.completes) || !isResult(value)) return live.word + " " + list([value]);
    return (value.done ? "returns " : "yields ") + list([value.value]);
  }

  function report(row) {
    live.over = true;
    var written = row.completes;
    var happened = completion(row);
    var otherwise = [];
    var doubts = lacking.length ? ["this host has no " + lacking] : [];
    function hold(word, question) {
      try { if (!question()) otherwise.push(word); } catch (failure) { doubts.push(word + ": " + failure); }
    }
    ["labels", "regions", "pending", "logs"].forEach(function (word) {
      if (!(word in row)) return;
      var seen = word === "labels" ? live.labels.join(" ") : list(live[word]);
      if (row[word] || seen) written += "; " + word + " " + (row[word] || "none");
      if (row[word] || seen) happened += "; " + word + " " + (seen || "none");
      hold(word, function () {
        return row.lists && row.lists[word] ? holds(row.lists[word], live[word]) : seen === row[word];
      });
    });
    hold("completes", function () { return completes(row); });
    say("\n" + row.call + "\n  written   " + written + "\n  happened  " + happened);
    if (host.lost.length) say("  left unhandled, and not compared: " + list(host.lost.splice(0)));
    counts[doubts.length ? 2 : otherwise.length ? 1 : 0]++;
    say("  " + (doubts.length ? "not compared: " + doubts.join("; ")
      : otherwise.length ? "OTHERWISE in " + otherwise.join(", ") : "as written"));
  }

  function next(number) {
    var row = started.calls[number];
    if (!row) {
      return exit(counts[0] + " of " + number + " calls as written" + (counts[1] ? ", " + counts[1] + " otherwise" : "")
        + (counts[2] ? ", " + counts[2] + " not compared" : ""), counts[1] && !it.free ? 1 : counts[2] ? 2 : 0);
    }
    if (number) live = fresh();
    try {
      live.value = (0, row.perform)();
      if (host.watch && !/^gives /.test(row.completes)) host.watch(live);
    } catch (thrown) {
      live.word = "throws";
      live.value = thrown;
    }
    host.settle(function () {
      report(row);
      next(number + 1);
    });
  }

  function exit(sentence, code) {
    say("\n" + sentence + ".");
    if (words.length) process.exitCode = code;
    else if (code) throw new Error(sentence);
  }

  say(it.title);
  try {
    it.lacks.forEach(function (name) { delete world[name]; });
    var lent = {};
    it.uses.forEach(function (name) { lent[name] = helper(name); });
    var made = lent.__generator = words[2] ? fromFile(words[2], words[3] || "__generator")
      : typeof __generator === "function" ? __generator : helper("__generator");
    started = it.host ? host.start(it.start.bind(world, log), lent) : it.start.call(world, log, made);
    if (started.drive) started.drive(made(started.thisArg, watched(started.body)));
  } catch (failure) {
    if (lacking.length) failure = "this host has no " + lacking;
    return exit("The case does not start: " + failure, made && !lacking.length ? 1 : 2);
  }
  host.settle(function () { next(0); });
}

// ---- The same for each case from source: tslib, and timers on a clock that begins with the year 2000 and jumps ahead.
function programHost() {
  "use strict";
  var RealDate = Date;
  var promises = typeof Promise === "function" ? Promise.prototype : null;
  var then = promises && promises.then;
  var later = typeof setImmediate === "function" ? setImmediate : typeof setTimeout === "function" ? setTimeout : turns;
  var now = RealDate.UTC(2000, 0);
  var waiting = [];            // timers, in order of their due time
  var created = 0;
  var lost = [];               // errors that nobody caught

  // In a shell without timers: so many turns that no promise of a case waits longer.
  function turns(call) {
    var left = 1000;
    (function turn() { if (left--) then.call(Promise.resolve(), turn); else call(); }());
  }

  function lose(error) {
    lost.push(error);
  }

  function attempt(call, values) {
    try { call.apply(undefined, values); } catch (thrown) { lose(thrown); }
  }

  function insert(timer) {
    var place = 0;
    timer.due = now + timer.wait;
    while (place < waiting.length && waiting[place].due <= timer.due) place++;
    waiting.splice(place, 0, timer);
  }

  function timers(repeats) {
    return function (call, delay) {
      var wait = Math.max(delay | 0, repeats ? 1 : 0);
      insert({ id: ++created, call: call, values: [].slice.call(arguments, 2), wait: wait, repeats: repeats });
      return created;
    };
  }

  function clear(id) {
    waiting = waiting.filter(function (timer) { return timer.id !== id; });
  }

  function runNext() {
    var timer = waiting[0];
    if (!timer) return false;
    now = Math.max(now, timer.due);
    if (!timer.repeats) waiting.shift();
    attempt(timer.call, timer.values);
    if (waiting.indexOf(timer) >= 0) {
      clear(timer.id);
      insert(timer);
    }
    return true;
  }

  // Between two timers, all that promises wait for.
  function settle(done) {
    function goOn() { if (runNext()) settle(done); else done(); }
    if (promises) later(goOn, 0); else goOn();
  }

  function queueMicrotask(call) {
    then.call(Promise.resolve(), function () { attempt(call, []); });
  }

  function ClockDate(value) {
    var date = arguments.length ? new (Function.prototype.bind.apply(RealDate, [null].concat([].slice.call(arguments))))()
      : new RealDate(now);
    return this instanceof ClockDate ? date : String(date);
  }
  ClockDate.prototype = RealDate.prototype;
  ClockDate.now = function () { return now; };
  ClockDate.UTC = RealDate.UTC;
  ClockDate.parse = RealDate.parse;

  // How a promise ends, as long as that is known. A constructor of the program's own is not to notice.
  function watch(live) {
    var value = live.value;
    if (!promises || !value || !promises.isPrototypeOf(value)) return;
    var hides = !Object.getOwnPropertyDescriptor(value, "constructor") && Object.isExtensible(value);
    if (hides) Object.defineProperty(value, "constructor", { value: undefined, configurable: true });
    live.word = "stays pending";
    then.call(value, function (given) { live.word = "fulfils"; live.value = given; },
      function (reason) { live.word = "rejects"; live.value = reason; });
    if (hides) delete value.constructor;
  }

  function start(program, tslib) {
    if (typeof process === "object" && process.on) process.on("unhandledRejection", lose);
    return program(function () { return tslib; }, {}, timers(false), clear, timers(true), clear, queueMicrotask, ClockDate);
  }

  return { lost: lost, settle: settle, watch: watch, start: start };
}
