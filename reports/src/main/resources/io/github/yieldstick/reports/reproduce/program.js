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
