/* A program under one helper, call by call: with the machine its path, with any other helper what it shows. */
(function (YS) {
  'use strict';

  /* The recorder stands around the body, the same that stands there in the kit. */
  function recorder(parts) {
    var looks = parts.looks(function () { return false; });
    var names = parts.names(looks);
    var values = parts.values(looks, names, 1000, YS.rest, YS.digest);
    var stacks = parts.stacks(looks, values);
    var trace = parts.trace(looks, values, stacks, YS.digest);
    var calls = parts.calls(looks, values, trace);
    return { names: names, trace: trace, calls: calls, expressions: parts.expressions(looks, names, values, calls, trace) };
  }

  function shown(value) {
    return value.detail ? value.text + ' (' + value.detail + ')' : value.text;
  }

  function completion(noted) {
    return noted.kind.toLowerCase() + ' ' + shown(noted.value);
  }

  /* What a cell of a scenario says. */
  function written(of, noted) {
    var known = of.kind === 'KNOWN' ? of.text : of.kind === 'HOST_ERROR' ? 'a TypeError' : null;
    return known === null ? null : noted.kind.toLowerCase() + ' ' + known;
  }

  /*
   * The program: missing, surrounding, thisArg, body, calls, revision. The kit: recorder, decisions. A helper: a function that
   * gives one, or null for the machine.
   */
  YS.open = function (program, kit, helper) {
    var recorded = recorder(kit.recorder);
    var heard = [];
    var made = 0;
    var performed = 0;
    program.missing.forEach(function (name) { delete globalThis[name]; });
    var machine = helper ? helper() : YS.machine(YS.REVISIONS[program.revision], function (decided) {
      heard.push({ generator: decided.generator, of: decided.of, name: decided.name, opcode: decided.opcode,
        operand: decided.operand, standing: YS.standing(decided.state) });
    });

    function __generator(thisArg, body) {
      made++;
      return machine(thisArg, body);
    }

    function log() {
      for (var i = 0; i < arguments.length; i++) {
        heard.push({ logged: true });
        recorded.trace.log(arguments[i]);
      }
    }

    var compiled = YS.compile(program, log, __generator);
    var generator = __generator(compiled.thisArg(), recorded.trace.recorded(compiled.body));
    compiled.hold(generator);
    recorded.names.declare(compiled.names);
    var reader = helper ? null : YS.stepReader(made, kit.decisions);
    var code = program.surrounding + program.thisArg + program.body + program.calls.join('');

    return {
      /* Performs the call; what it has set going runs before it is ended. */
      perform: function (at) {
        if (performed++) heard.length = 0;
        recorded.calls.begin();
        var call = compiled.calls[at];
        try {
          if (call.verb) {
            recorded.calls.verb(generator, call.verb, call.run);
          } else {
            recorded.calls.expression(call.run);
          }
        } catch (thrown) {
          throw new YS.Fault('In ' + program.calls[at] + ' an argument throws ' + String(thrown) + '.');
        }
      },
      end: function (at) {
        var noted = recorded.calls.end();
        recorded.expressions.of(code);
        var logs = recorded.expressions.logs();
        return {
          call: program.calls[at],
          steps: reader ? reader.read(noted.events, heard) : [],
          completes: completion(noted.completion),
          written: written(recorded.expressions.completion(), noted.completion),
          logs: logs.every(function (value) { return value.kind === 'KNOWN'; })
            ? logs.map(function (value) { return value.text; }) : null,
          events: noted.events.map(function (event) {
            return { kind: event.kind, text: event.value ? shown(event.value) : event.label,
              regions: event.regions || [], pending: event.pending || [] };
          })
        };
      },
      rejected: recorded.trace.rejected
    };
  };
})(this.YS = this.YS || {});
