/* The machine in the browser: what it decides, at the same points as the kit's own engine, each told to whoever hears. */
(function (YS) {
  'use strict';

  var NEXT = 0, THROW = 1, RETURN = 2, BREAK = 3, YIELD = 4, YIELDSTAR = 5, CATCH = 6, ENDFINALLY = 7;
  var START = 'start', SUSPENDED = 'suspended', RUNNING = 'running', COMPLETED = 'completed';
  var VERBS = ['next', 'throw', 'return'];
  var apply = Reflect.apply;

  /* The helper's five texts, as behaviours that are asked once each. */
  YS.REVISIONS = {
    '1.1.0': {},
    '1.6.0': { iterable: true },
    '1.9.2': { iterable: true, delegateReturnKept: true, delegateThrowCloses: true },
    '2.4.1': { iterable: true, delegateReturnKept: true, delegateThrowCloses: true, abruptStartCompletes: true },
    '2.7.0': { iterable: true, delegateReturnKept: true, delegateThrowCloses: true, abruptStartCompletes: true, inheritsIterator: true }
  };

  /* A function that stands in the helper's place; `hear` gets each decision: what it is about, its name, the operation. */
  YS.machine = function (behaviour, hear) {
    var made = 0;

    function __generator(thisArg, body) {
      var g = { number: ++made, phase: START, body: body, thisArg: thisArg, delegate: null, given: null, operand: undefined };
      g.sent = function () { return undefined; };
      g.state = { label: 0, sent: function () { return g.sent(); }, trys: [], ops: [] };
      return generatorObject(g);
    }

    function generatorObject(g) {
      var object = behaviour.inheritsIterator ? Object.create((typeof Iterator === 'function' ? Iterator : Object).prototype) : {};
      VERBS.forEach(function (name, verb) {
        object[name] = function (v) { return resume(g, verb, v); };
      });
      if (behaviour.iterable && typeof Symbol === 'function') {
        object[Symbol.iterator] = function () { return this; };
      }
      return object;
    }

    function decided(g, of, name, opcode, operand) {
      hear({ generator: g.number, of: of, name: name, opcode: opcode, operand: operand, state: g.state });
    }

    /* A verb and its answer. */

    function resume(g, verb, operand) {
      var opcode = take(g, verb, operand);
      if (g.phase !== COMPLETED) {
        opcode = run(g, opcode);
      }
      if (g.phase === SUSPENDED) {
        return g.given ? g.given[0] : { value: g.operand, done: false };
      }
      if (opcode !== RETURN) {
        throw g.operand;
      }
      return { value: g.operand, done: true };
    }

    function take(g, verb, operand) {
      switch (g.phase) {
        case RUNNING:
          decided(g, 'verb', 'REFUSE', verb, operand);
          throw new TypeError('Generator is already executing.');
        case COMPLETED:
          return answerCompleted(g, verb, operand);
        case START:
          if (verb === RETURN) return completeAtOnce(g, 'RETURN_AT_ONCE', verb, operand);
          if (verb === THROW && behaviour.abruptStartCompletes) return completeAtOnce(g, 'THROW_AT_ONCE', verb, operand);
      }
      decided(g, 'verb', 'TAKE', verb, operand);
      g.operand = operand;
      return verb;
    }

    function answerCompleted(g, verb, operand) {
      decided(g, 'verb', ['ANSWER_NEXT', 'ANSWER_THROW', 'ANSWER_RETURN'][verb], verb, operand);
      g.operand = verb === NEXT ? undefined : operand;
      return verb === THROW ? THROW : RETURN;
    }

    function completeAtOnce(g, name, verb, operand) {
      decided(g, 'verb', name, verb, operand);
      g.phase = COMPLETED;
      g.operand = operand;
      return verb;
    }

    function run(g, first) {
      var opcode = first;
      g.phase = g.phase === SUSPENDED ? RUNNING : g.phase;
      do {
        try {
          if (g.delegate) {
            decided(g, 'delegate', 'HAND_ON', opcode, g.operand);
            opcode = ask(g, g.delegate[0], opcode);
          } else {
            var following = interpret(g, opcode);
            opcode = following === null ? evaluate(g, opcode) : following;
          }
        } catch (error) {
          opcode = raise(g, error);
        }
      } while (g.phase === RUNNING);
      return opcode;
    }

    function raise(g, error) {
      var drops = g.delegate !== null;
      g.phase = RUNNING;
      g.operand = error;
      g.delegate = null;
      decided(g, drops ? 'delegate' : 'body', drops ? 'DROP' : 'RAISE', CATCH, error);
      return CATCH;
    }

    /* The body. */

    function evaluate(g, resumed) {
      decided(g, 'body', 'ENTER', resumed, g.operand);
      g.operand = undefined;
      var operation;
      try {
        operation = apply(g.body, g.thisArg, [g.state]);
      } finally {
        g.sent = function () { return undefined; };
      }
      var opcode = Array.isArray(operation) ? operation[0] : undefined;
      if (!isOperation(opcode, operation)) {
        g.operand = new TypeError('The body answered with no operation.');
        decided(g, 'body', 'RAISE_NO_OPERATION', CATCH, g.operand);
        return CATCH;
      }
      g.operand = operation[1];
      var ofOthers = opcode === NEXT || opcode === THROW || opcode === CATCH;
      decided(g, 'body', ofOthers ? 'TAKE_ANSWER_OF_OTHERS' : 'TAKE_ANSWER', opcode, g.operand);
      return opcode === YIELD ? interpret(g, opcode) : opcode;
    }

    function isWhole(value) {
      return typeof value === 'number' && (value | 0) === value;
    }

    function isOperation(opcode, operation) {
      return opcode === BREAK ? isWhole(operation[1]) : isWhole(opcode) && opcode >= 0 && opcode <= 7;
    }

    /* What becomes of an operation: the one that follows it, or null where the body is to be called. */

    function interpret(g, opcode) {
      switch (opcode) {
        case NEXT:
          return runOn(g, g.phase === START ? 'START' : 'RESUME_WITH_VALUE', opcode);
        case THROW:
          return runOn(g, g.phase === START ? 'START_WITH_ERROR' : 'RESUME_WITH_ERROR', opcode);
        case YIELD:
          decided(g, 'operation', 'SUSPEND', opcode, g.operand);
          g.state.label++;
          g.phase = SUSPENDED;
          g.given = null;
          return YIELD;
        case YIELDSTAR:
          decided(g, 'operation', 'DELEGATE', opcode, g.operand);
          g.state.label++;
          g.delegate = [g.operand];
          g.operand = undefined;
          return NEXT;
        case ENDFINALLY:
          return endFinally(g);
      }
      return returnBreakOrCatch(g, opcode);
    }

    function runOn(g, name, opcode) {
      decided(g, 'operation', name, opcode, g.operand);
      g.phase = RUNNING;
      send(g, opcode);
      return null;
    }

    function send(g, opcode) {
      var sent = g.operand;
      g.sent = opcode === THROW ? function () { throw sent; } : function () { return sent; };
    }

    function endFinally(g) {
      if (g.state.ops.length === 0) {
        decided(g, 'operation', 'RAISE_NOTHING_PENDS', ENDFINALLY, g.operand);
        g.operand = new TypeError('An endfinally found no operation pending.');
        g.state.trys.pop();
        return CATCH;
      }
      decided(g, 'operation', 'CARRY_ON', ENDFINALLY, g.operand);
      g.state.trys.pop();
      var pending = g.state.ops.pop();
      g.operand = pending[1];
      return pending[0];
    }

    function returnBreakOrCatch(g, opcode) {
      var state = g.state;
      var region = state.trys[state.trys.length - 1];
      if (!region) {
        return outsideOfRegions(g, opcode);
      }
      if (opcode === BREAK && region[0] < g.operand && g.operand < region[3]) {
        return jump(g, 'JUMP_INSIDE');
      }
      if (opcode === CATCH && state.label < region[1]) {
        decided(g, 'operation', 'ENTER_CATCH', opcode, g.operand);
        send(g, opcode);
        state.label = region[1];
        return null;
      }
      if (region[2] && state.label < region[2]) {
        decided(g, 'operation', enteringFinally(opcode, region), opcode, g.operand);
        state.ops.push([opcode, g.operand]);
        state.label = region[2];
        return null;
      }
      decided(g, 'operation', leaving(opcode, region), opcode, g.operand);
      if (region[2]) {
        state.ops.pop();
      }
      state.trys.pop();
      return opcode;
    }

    function outsideOfRegions(g, opcode) {
      if (opcode === BREAK) {
        return jump(g, 'JUMP');
      }
      decided(g, 'operation', opcode === CATCH ? 'COMPLETE_WITH_ERROR' : 'COMPLETE_WITH_VALUE', opcode, g.operand);
      g.phase = COMPLETED;
      return opcode;
    }

    function jump(g, name) {
      decided(g, 'operation', name, BREAK, g.operand);
      g.state.label = g.operand;
      return null;
    }

    function enteringFinally(opcode, region) {
      if (opcode === BREAK) return 'ENTER_FINALLY_TO_BREAK';
      if (opcode === RETURN) return 'ENTER_FINALLY_TO_RETURN';
      return region[1] ? 'ENTER_FINALLY_FROM_CATCH' : 'ENTER_FINALLY_FROM_TRY';
    }

    function leaving(opcode, region) {
      if (region[2]) return 'REPLACE_PENDING';
      if (opcode === BREAK) return 'LEAVE_REGION_BY_BREAK';
      return opcode === CATCH && region[1] ? 'LEAVE_CATCH' : 'LEAVE_REGION';
    }

    /* While a delegate is set. */

    function method(object, name) {
      return object ? object[name] : undefined;
    }

    function ask(g, object, verb) {
      var operand = g.operand;
      g.given = null;
      var called = method(object, VERBS[verb]);
      if (called) {
        return heard(g, verb, apply(called, object, [operand]));
      }
      if (verb === NEXT) return doWithout(g, 'RESUME_WITHOUT_NEXT', verb, operand);
      if (verb === RETURN) return doWithout(g, 'RETURN_IN_ITS_PLACE', verb, operand);
      decided(g, 'delegate', behaviour.delegateThrowCloses ? 'CLOSE' : 'LEAVE_UNTOLD', verb, operand);
      if (behaviour.delegateThrowCloses) {
        var close = method(object, 'return');
        if (close) apply(close, object, []);
      }
      return doWithout(g, 'THROW_IN_ITS_PLACE', verb, operand);
    }

    function doWithout(g, name, verb, operand) {
      decided(g, 'delegate', name, verb, operand);
      g.operand = operand;
      g.delegate = null;
      return verb;
    }

    function heard(g, verb, result) {
      if (!result.done) {
        decided(g, 'delegate', verb === RETURN ? 'SUSPEND_ON_RETURN' : 'SUSPEND', verb, g.operand);
        g.given = [result];
        g.phase = SUSPENDED;
        return YIELD;
      }
      var keeps = verb === RETURN && behaviour.delegateReturnKept;
      var name = keeps ? 'GO_ON_RETURNING' : ['RESUME_AFTER_NEXT', 'RESUME_AFTER_THROW', 'RESUME_AFTER_RETURN'][verb];
      decided(g, 'delegate', name, verb, g.operand);
      g.operand = result.value;
      g.delegate = null;
      return keeps ? RETURN : NEXT;
    }

    return __generator;
  };
})(this.YS = this.YS || {});
