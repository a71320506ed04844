/* Joins what the machine decided in a call with what the recorder noted of it: the steps of the path, as the kit has them. */
(function (YS) {
  'use strict';

  var NAMES = ['next', 'throw', 'return', 'break', 'yield', 'yieldstar', 'catch', 'endfinally'];
  var UNKNOWN = '...';

  /* How a generator stands, copied. Of a pending operation the machine tells its opcode, and the label of a break. */
  YS.standing = function (state) {
    return {
      label: state.label,
      regions: state.trys.map(function (region) {
        return [region[0], region[1] || null, region[2] || null, region[3] === undefined ? null : region[3]];
      }),
      pending: state.ops.map(function (operation) { return written(operation[0], operation[1]); })
    };
  };

  function written(opcode, operand) {
    var name = opcode + ' /*' + NAMES[opcode] + '*/';
    return '[' + name + (opcode === 3 ? ', ' + operand : opcode === 7 ? '' : ', ' + UNKNOWN) + ']';
  }

  function regionText(region) {
    return '[' + region.map(function (label) { return label === null ? '' : label; }).join(', ') + ']';
  }

  function shown(value) {
    return value.detail ? value.text + ' (' + value.detail + ')' : value.text;
  }

  /* For one program, in which `gen` has that number; `decisions` tells of each decision what it says and by which clauses. */
  YS.stepReader = function (gen, decisions) {
    var pending = [];       // what pended when the body of gen was last entered, with its values
    var entered = {};       // how each generator stood when its body was entered
    var noted, steps, over;

    function read(events, heard) {
      noted = events.filter(function (event) {
        return ['entered', 'answered', 'threw', 'logged'].indexOf(event.kind) >= 0;
      });
      steps = [];
      over = false;
      heard.forEach(function (each) {
        if (each.logged) {
          var event = next('logged');
          add(null, 'logs', event ? shown(event.value) : UNKNOWN, null, null);
        } else {
          readDecision(each);
        }
      });
      return steps;
    }

    function next(kind) {
      var event = noted.shift();
      var found = event && event.kind === kind ? event : null;
      over = over || !found;
      return found;
    }

    function add(generator, kind, text, decision, standing) {
      if (!over) {
        steps.push({ generator: generator, kind: kind, text: text, decision: decision, standing: standing });
      }
    }

    function readDecision(heard) {
      if (heard.of === 'body') {
        readBody(heard);
      } else {
        addDecision(heard, heard.of === 'verb' ? NAMES[heard.opcode] : 'decides');
      }
    }

    function readBody(heard) {
      if (heard.name === 'ENTER') {
        readEntry(heard);
        return;
      }
      var before = entered[heard.generator];
      delete entered[heard.generator];
      if (before) {
        readExit(heard, before);
      }
      if (!before || (heard.name !== 'TAKE_ANSWER' && heard.name !== 'RAISE')) {
        addDecision(heard, 'decides');
      }
    }

    function readEntry(heard) {
      if (heard.generator === gen) {
        var event = next('entered');
        pending = event && event.pending.length === heard.standing.pending.length ? event.pending : heard.standing.pending;
      }
      entered[heard.generator] = standing(heard);
      addBody(heard, 'enters', '');
    }

    function readExit(heard, before) {
      heard.standing.regions.slice(before.regions.length).forEach(function (region) {
        addBody(heard, 'pushes', regionText(region));
      });
      if (heard.standing.label !== before.label) {
        addBody(heard, 'moves', 'label ' + heard.standing.label);
      }
      var threw = heard.name === 'RAISE';
      var event = heard.generator === gen ? next(threw ? 'threw' : 'answered') : null;
      var otherwise = threw || heard.name === 'RAISE_NO_OPERATION' ? UNKNOWN : written(heard.opcode, heard.operand);
      addBody(heard, threw ? 'throws' : 'answers', event ? shown(event.value) : otherwise);
    }

    function addBody(heard, kind, text) {
      add(name(heard), kind, text, null, standing(heard));
    }

    function addDecision(heard, kind) {
      var decision = decisions[heard.of + ' ' + heard.name];
      add(name(heard), kind, place(heard) + decision.sentence,
        { name: heard.name, enters: decision.enters || null, clauses: decision.clauses }, standing(heard));
    }

    /* Only a body's entry is noted with the values of what pends; till the next entry, what pends is the start of that. */
    function standing(heard) {
      var now = heard.standing;
      return heard.generator === gen && now.pending.length <= pending.length
        ? { label: now.label, regions: now.regions, pending: pending.slice(0, now.pending.length) }
        : now;
    }

    function name(heard) {
      return heard.generator === gen ? 'gen' : 'g' + (heard.generator < gen ? heard.generator : heard.generator - 1);
    }

    function place(heard) {
      var regions = heard.standing.regions;
      var asks = heard.of === 'operation' && regions.length && [2, 3, 6].indexOf(heard.opcode) >= 0;
      return asks ? 'at label ' + heard.standing.label + ' in ' + regionText(regions[regions.length - 1]) + ', ' : '';
    }

    return { read: read };
  };
})(this.YS = this.YS || {});
