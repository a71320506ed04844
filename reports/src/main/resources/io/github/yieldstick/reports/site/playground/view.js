/* The path of a program as the page of a case shows it. */
(function (YS) {
  'use strict';

  var MOST_STEPS = 400;
  var escape = YS.escape;

  function clauseLink(id, clauses) {
    return clauses[id] ? '<a class="id" href="' + clauses[id] + '">' + id + '</a>' : '<span class="id">' + id + '</span>';
  }

  function standingText(standing) {
    function codes(word, entries) {
      return entries.length
        ? ' ' + word + entries.map(function (entry) { return ' <code>' + escape(entry) + '</code>'; }).join('') : '';
    }
    return '<span class="standing">label <b>' + standing.label + '</b>' + codes('regions', standing.regions.map(YS.regionText))
      + codes('pending', standing.pending) + '</span>';
  }

  function what(step) {
    if (step.kind === 'enters') return 'the body at label ' + step.standing.label + ' ';
    if (!step.text) return '';
    var written = ['pushes', 'logs', 'answers', 'throws'].indexOf(step.kind) >= 0;
    return written ? '<code>' + escape(step.text) + '</code> ' : escape(step.text) + ' ';
  }

  function stepItem(step, number, jump, changed, clauses, parts) {
    var other = step.generator && step.generator !== 'gen' ? step.generator : '';
    return '<li id="step-' + number + '"' + (other ? ' class="other" data-generator="' + other + '"' : '')
      + (step.generator === 'gen' ? ' data-at="' + step.standing.label + '"' : '')
      + (jump ? ' data-jump="' + YS.jumpId(jump) + '"' : '') + (parts ? ' data-parts' : '') + '><span class="kind">'
      + (other ? other + ' ' : '') + step.kind + '</span> <span class="what">' + what(step)
      + (step.decision ? step.decision.clauses.map(function (id) { return clauseLink(id, clauses) + ' '; }).join('') : '')
      + (parts ? '<strong class="flag"><svg class="shape" aria-hidden="true"><use href="#shape-failed"/></svg> your helper parts'
        + ' here</strong>' : '')
      + '</span>' + (changed ? standingText(step.standing) : '') + '</li>';
  }

  /* The steps, call by call; `parting` is the number of the step at which another helper does otherwise, or 0. */
  YS.stepsHtml = function (calls, clauses, parting) {
    var all = YS.allSteps(calls);
    var jumps = YS.jumps(all);
    var last = {};
    var number = 0;
    return calls.map(function (call, at) {
      var items = call.steps.map(function (step) {
        number++;
        if (number > MOST_STEPS) return '';
        var key = JSON.stringify(step.standing);
        var changed = step.standing && last[step.generator] !== key;
        if (step.standing) last[step.generator] = key;
        return stepItem(step, number, jumps.get(number), changed, clauses, number === parting);
      }).join('');
      return '<h3 class="step-call"><span class="number">' + (at + 1) + '</span> <code>' + escape(call.call)
        + '</code> <span class="aside">' + escape(call.completes) + '</span></h3><ol class="steps">' + items + '</ol>';
    }).join('') + (all.length > MOST_STEPS ? '<p class="aside">' + (all.length - MOST_STEPS) + ' more steps.</p>' : '');
  };

  YS.allSteps = function (calls) {
    return [].concat.apply([], calls.map(function (call) { return call.steps; }));
  };

  /* The body with what is drawn beside it. */
  YS.bodyHtml = function (text, calls) {
    var body = YS.bodyLines(text);
    return YS.drawing(body, YS.allSteps(calls)) + '<pre class="numbered"><code>' + body.lines.map(function (line, row) {
      var label = body.labels[row];
      return '<span class="line"' + (label === null ? '' : ' data-at="' + label + '"') + '>' + escape(line) + '</span>\n';
    }).join('') + '</code></pre>';
  };
})(this.YS = this.YS || {});
