/* Runs beside the page: performs the calls one by one and tells what came of each, so that those before one without end are seen. */
(function (YS) {
  'use strict';

  var MOST_STEPS = 500;
  var later = typeof setTimeout === 'function' ? setTimeout.bind(null) : null;

  function told(call) {
    return Object.assign({}, call, { steps: call.steps.slice(0, MOST_STEPS), further: Math.max(0, call.steps.length - MOST_STEPS) });
  }

  /* The input: program, and for another helper than the machine its text and name. */
  YS.serve = function (input, tell) {
    function attempt(action) {
      try {
        action();
      } catch (thrown) {
        tell({ fault: thrown instanceof YS.Fault ? thrown.message : 'It fails: ' + thrown + '.' });
      }
    }

    function perform(session, at) {
      if (at === input.program.calls.length) {
        tell({ done: true });
        return;
      }
      session.perform(at);
      later(function () {
        attempt(function () {
          tell({ call: told(session.end(at)) });
          perform(session, at + 1);
        });
      }, 0);
    }

    attempt(function () {
      perform(YS.open(input.program, YS.kit, input.helper ? YS.helperOf(input.helper, input.name) : null), 0);
    });
  };

  if (typeof WorkerGlobalScope === 'function' && typeof postMessage === 'function') {
    var tell = postMessage.bind(null);
    self.onmessage = function (message) {
      YS.serve(message.data, tell);
    };
    self.onunhandledrejection = function (event) { event.preventDefault(); };
  }
})(this.YS = this.YS || {});
