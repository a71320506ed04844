/* A program as it is typed in: the code around the generator, its body, the calls. Its parts are checked one by one. */
(function (YS) {
  'use strict';

  var VERB = /^\s*(next|throw|return)\(([\s\S]*)\)\s*$/;
  var WORD = /[\p{L}$_][\p{L}\p{N}$_]*/gu;

  function parses(code) {
    try {
      new Function(code);
      return true;
    } catch (wrong) {
      return false;
    }
  }

  function isExpression(code) {
    return parses('return (\n' + code + '\n)') && parses('return [\n' + code + '\n]');
  }

  function isList(code) {
    return !code.trim() || parses('return [\n' + code + '\n]') && parses('f(0,\n' + code + '\n,0)');
  }

  /* Calls with semicolons or ends of lines between them; what is not whole yet goes on behind the next one. */
  YS.calls = function (text) {
    var found = [];
    var open = '';
    text.split(/(;|\n)/).forEach(function (piece) {
      var whole = (open + piece).trim();
      if (piece === ';' || piece === '\n') {
        open += open ? piece : '';
      } else if (whole && (isExpression(whole) || YS.verb(whole))) {
        found.push(whole);
        open = '';
      } else {
        open += piece;
      }
      open = open.trim() === ';' ? '' : open;
    });
    if (open.trim()) {
      throw new YS.Fault('The call ' + open.trim() + ' is no expression of JavaScript; write next(V), throw(V), return(V) or any'
        + ' expression, with semicolons between two.');
    }
    return found;
  };

  YS.verb = function (call) {
    var verb = VERB.exec(call);
    return verb && isList(verb[2]) ? { verb: verb[1], list: verb[2] } : null;
  };

  /* What the reader of the page can mend. */
  YS.Fault = function (message) {
    this.message = message;
  };

  function check(code, what) {
    try {
      new Function(code);
    } catch (wrong) {
      throw new YS.Fault(what + ' does not parse: ' + wrong.message + '.');
    }
  }

  function thunk(expression) {
    return 'function () { return (\n' + expression + '\n); }';
  }

  function callCode(call) {
    var verb = YS.verb(call);
    return '{verb: ' + (verb ? JSON.stringify(verb.verb) : 'null') + ', run: '
      + (verb ? 'function () { return [\n' + verb.list + '\n]; }' : thunk(call)) + '}';
  }

  /* The words of a text that may be names at its top, each with a look at what it stands for there. */
  function looks(code) {
    var words = Array.from(new Set(code.match(WORD) || [])).filter(function (word) { return parses('return ' + word + ';'); });
    return words.concat(['gen', 'log', '__generator']).map(function (word) {
      return '[' + JSON.stringify(word) + ', function () { return ' + word + '; }]';
    });
  }

  /* Makes one function of it all, since its parts see each other's names, and runs the surrounding code. */
  YS.compile = function (program, log, helper) {
    check(program.surrounding, 'The surrounding code');
    check('(function (_a) {\n' + program.body + '\n})', 'The body');
    if (!isExpression(program.thisArg)) {
      throw new YS.Fault('The value of this is no expression of JavaScript: ' + program.thisArg + '.');
    }
    var code = program.surrounding + '\n;return {'
      + 'body: function (_a) {\n' + program.body + '\n}, '
      + 'thisArg: ' + thunk(program.thisArg) + ', '
      + 'hold: function (made) { gen = made; }, '
      + 'calls: [' + program.calls.map(callCode).join(', ') + '], '
      + 'names: [' + looks(program.surrounding).join(', ') + ']};';
    try {
      return new Function('log', '__generator', 'gen', code)(log, helper);
    } catch (thrown) {
      throw new YS.Fault('The surrounding code throws ' + String(thrown) + '.');
    }
  };
})(this.YS = this.YS || {});
