/* Where what another helper shows parts from what the machine shows. */
(function (YS) {
  'use strict';

  var MACHINE = ['entered', 'answered', 'threw', 'logged'];
  var KINDS = { enters: 'entered', answers: 'answered', throws: 'threw', logs: 'logged' };

  /* What happened, in words that begin with whom it happened to. */
  function told(event) {
    switch (event.kind) {
      case 'entered': return 'the body is entered at label ' + event.text + ', regions ' + (event.regions.join(', ') || 'none')
        + ', pending ' + (event.pending.join(', ') || 'none');
      case 'answered': return 'the body answers ' + event.text;
      case 'threw': return 'the body throws ' + event.text;
      default: return 'the log gets ' + event.text;
    }
  }

  function seen(call) {
    var events = call.events.filter(function (event) { return MACHINE.indexOf(event.kind) >= 0; }).map(told);
    return events.concat('the call ' + call.completes.replace(/ \((Cannot|[A-Z])[^)]*\)$/, ''));
  }

  /* The first place at which they part: the call, what each does there, and the number of the step; null where they are alike. */
  YS.parting = function (calls, others) {
    for (var at = 0; at < calls.length; at++) {
      if (!others[at]) {
        return { call: at, step: stepOf(calls, at, 0), machine: seen(calls[at])[0], other: 'it does not come to this call' };
      }
      var here = seen(calls[at]), there = seen(others[at]);
      for (var i = 0; i < Math.max(here.length, there.length); i++) {
        if (here[i] !== there[i]) {
          return { call: at, step: stepOf(calls, at, i), machine: here[i] || 'nothing more', other: there[i] || 'nothing more' };
        }
      }
    }
    return null;
  };

  /* The step that shows the event of that place in a call, the last one of the call where it is how that completes. */
  function stepOf(calls, at, event) {
    var before = calls.slice(0, at).reduce(function (sum, call) { return sum + call.steps.length; }, 0);
    var shown = -1;
    for (var i = 0; i < calls[at].steps.length; i++) {
      var step = calls[at].steps[i];
      var counts = KINDS[step.kind] && (step.kind === 'logs' || step.generator === 'gen');
      shown += counts ? 1 : 0;
      if (counts && shown === event) return before + i + 1;
    }
    return before + Math.max(1, calls[at].steps.length);
  }

  /* A function that makes the helper of a text: a script, CommonJS or an ES module that declares one of that name. */
  YS.helperOf = function (text, name) {
    var code = text.replace(/^(\s*)export\s+(default\s+)?(?=function|var|let|const|class)/gm, '$1');
    return function () {
      var module = { exports: {} };
      var found;
      try {
        found = new Function('module', 'exports', 'require', 'define', code + '\n;return typeof ' + name + ' === "function" ? ' + name
          + ' : module.exports && module.exports.' + name + ';')(module, module.exports, undefined, undefined);
      } catch (thrown) {
        throw new YS.Fault('The helper does not load: ' + thrown + '.');
      }
      if (typeof found !== 'function') {
        throw new YS.Fault('The helper declares no function ' + name + '; declare one, as in "var ' + name
          + ' = function (thisArg, body) { ... }".');
      }
      return found;
    };
  };
})(this.YS = this.YS || {});
