/* The page of the playground: reads what is typed, has it run beside the page, and shows the path. */
(function (YS) {
  'use strict';

  var PATIENCE = 3000;  // milliseconds for all calls under one helper
  var PAUSE = 500;      // milliseconds without a key before it runs again
  var form = document.getElementById('playground');
  if (!form) {
    return;
  }
  /* What comes of a program is a part of the page where a script can fill it. */
  var outcome = document.getElementById('outcome');
  outcome.replaceWith(document.importNode(outcome.content, true));
  var fields = ['surrounding', 'body', 'calls', 'thisArg', 'missing', 'revision', 'helper', 'name'];
  var first = read();
  var turn = 0;
  var waiting = 0;
  var address = URL.createObjectURL(new Blob([YS.worker], { type: 'text/javascript' }));

  function at(id) {
    return document.getElementById(id);
  }

  function read() {
    var state = {};
    fields.forEach(function (name) { state[name] = form.elements[name].value; });
    return state;
  }

  function fill(state) {
    fields.forEach(function (name) {
      form.elements[name].value = typeof state[name] === 'string' ? state[name] : first[name];
    });
    if (!form.elements.revision.value) form.elements.revision.value = first.revision;
    at('own').open = form.elements.helper.value.trim() !== '' || at('own').open;
    at('setting').open = form.elements.missing.value.trim() !== '' || form.elements.thisArg.value.trim() !== 'undefined';
  }

  function program(state) {
    return {
      surrounding: state.surrounding,
      body: state.body,
      thisArg: state.thisArg.trim() || 'undefined',
      missing: state.missing.split(',').map(function (name) { return name.trim(); }).filter(Boolean),
      revision: state.revision,
      calls: YS.calls(state.calls)
    };
  }

  /* Runs the program in a world of its own, which is ended when it overstays. */
  function run(input) {
    return new Promise(function (resolve) {
      var result = { calls: [], fault: '' };
      var worker = new Worker(address);
      var end = function (fault) {
        clearTimeout(timer);
        worker.terminate();
        result.fault = fault;
        resolve(result);
      };
      var timer = setTimeout(function () {
        end('Call ' + (result.calls.length + 1) + ', ' + (input.program.calls[result.calls.length] || 'none') + ', does not end within '
          + PATIENCE / 1000 + ' seconds.');
      }, PATIENCE);
      worker.onerror = function (event) {
        end('This browser does not let the page run it: ' + (event.message || 'it starts no worker') + '.');
      };
      worker.onmessage = function (message) {
        if (message.data.call) result.calls.push(message.data.call);
        if (message.data.done) end('');
        if (message.data.fault) end(message.data.fault);
      };
      worker.postMessage(input);
    });
  }

  function say(id, text) {
    at(id).textContent = text;
    at(id).hidden = !text;
  }

  /* What stands there from the start needs no address: whoever changes it gets one. */
  function go() {
    var mine = ++turn;
    var state = read();
    var changed = fields.some(function (name) { return state[name] !== first[name]; });
    if (changed || location.hash) history.replaceState(null, '', YS.addressOf(state));
    var typed;
    try {
      typed = program(state);
    } catch (fault) {
      say('fault', fault.message);
      return;
    }
    say('said', 'Running.');
    Promise.all([
      run({ program: typed }),
      run({ program: typed, helper: YS.helpers[state.revision], name: '__generator' }),
      state.helper.trim() ? run({ program: typed, helper: state.helper, name: state.name.trim() || '__generator' }) : null
    ]).then(function (results) {
      if (mine === turn) show(typed, state, results[0], results[1], results[2]);
    });
  }

  function show(typed, state, machine, real, own) {
    say('fault', machine.fault);
    var parting = own && machine.calls.length && (own.calls.length || !own.fault) ? YS.parting(machine.calls, own.calls) : null;
    at('drawn').innerHTML = YS.bodyHtml(typed.body, machine.calls);
    var path = document.createElement('div');
    path.className = 'steps-of';
    path.id = 'path';
    path.setAttribute('data-steps', 'unaddressed');
    path.innerHTML = '<p class="hint">What the machine does in revision ' + typed.revision
      + ', and the clause that decides each step.</p>'
      + (YS.stepsHtml(machine.calls, YS.hrefs, parting ? parting.step : 0) || '<p class="none">No call came to its end.</p>');
    at('path').parentNode.replaceChild(path, at('path'));
    at('result').hidden = !machine.calls.length;
    say('trust', trust(machine, real, typed.revision));
    showOwn(own, parting, machine);
    at('clauses').innerHTML = clauses(machine.calls);
    at('scenario').textContent = YS.scenario(typed, machine.calls);
    say('said', machine.fault ? '' : machine.calls.length + (machine.calls.length === 1 ? ' call' : ' calls') + ' performed.');
    document.dispatchEvent(new CustomEvent('path'));
  }

  function trust(machine, real, revision) {
    if (!machine.calls.length || real.fault) return real.fault && 'The real helper: ' + real.fault;
    var parting = YS.parting(machine.calls, real.calls);
    return parting
      ? 'The real helper of revision ' + revision + ' does otherwise in call ' + (parting.call + 1) + ': ' + parting.other
        + '; the path says: ' + parting.machine + '.'
      : 'The real helper of revision ' + revision + ' does the same in every call that came to its end.';
  }

  function showOwn(own, parting, machine) {
    at('own-result').hidden = !own;
    if (!own) return;
    say('own-fault', own.fault);
    say('own-parting', parting
      ? 'They part in call ' + (parting.call + 1) + '. The machine: ' + parting.machine + '. Your helper: ' + parting.other + '.'
      : machine.calls.length && !own.fault ? 'Your helper does the same in every call.' : '');
    at('own-path').innerHTML = own.calls.map(function (call, number) {
      return '<h3 class="step-call"><span class="number">' + (number + 1) + '</span> <code>' + YS.escape(call.call)
        + '</code> <span class="aside">' + YS.escape(call.completes) + '</span></h3><ol class="steps">'
        + call.events.map(function (event) {
          return '<li><span class="kind">' + event.kind + '</span> <span class="what"><code>' + YS.escape(event.text)
            + '</code></span>' + (event.kind === 'entered' && event.regions.length + event.pending.length
              ? '<span class="standing">regions ' + YS.escape(event.regions.join(', ') || 'none') + ' pending '
                + YS.escape(event.pending.join(', ') || 'none') + '</span>' : '') + '</li>';
        }).join('') + '</ol>';
    }).join('');
  }

  function clauses(calls) {
    var ids = new Set();
    YS.allSteps(calls).forEach(function (step) {
      (step.decision ? step.decision.clauses : []).forEach(function (id) { ids.add(id); });
    });
    return Array.from(ids, function (id) {
      var sentence = YS.escape(YS.sentences[id] || '').replace(/`([^`]*)`/g, '<code>$1</code>');
      return '<li>' + (YS.hrefs[id] ? '<a class="id" href="' + YS.hrefs[id] + '">' + id + '</a>' : '<span class="id">' + id + '</span>')
        + ' <span>' + sentence + '</span></li>';
    }).join('');
  }

  /* A button is there where there is a script for it. */
  var button = document.createElement('button');
  button.type = 'submit';
  button.textContent = 'Run';
  form.elements.revision.after(' ', button);

  form.addEventListener('submit', function (event) {
    event.preventDefault();
    go();
  });
  form.addEventListener('input', function () {
    clearTimeout(waiting);
    waiting = setTimeout(go, PAUSE);
  });
  window.addEventListener('hashchange', function () {
    var state = YS.stateOf(location.hash);
    if (state) {
      fill(state);
      go();
    }
  });

  var sent = YS.stateOf(location.hash);
  if (sent) fill(sent);
  go();
})(this.YS = this.YS || {});
