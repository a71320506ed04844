/* The program and what the machine did, as a scenario of the kit. */
(function (YS) {
  'use strict';

  function cell(text) {
    return text.replace(/\\/g, '\\\\').replace(/\|/g, '\\|').replace(/\r?\n/g, '\\n');
  }

  function docString(code) {
    var delimiter = code.indexOf('"""') < 0 ? '"""' : '```';
    return indented('  ', delimiter + 'js\n' + code.replace(/\s+$/, '') + '\n' + delimiter);
  }

  function indented(by, text) {
    return text.split('\n').map(function (line) { return line ? by + line : line; }).join('\n');
  }

  function table(rows) {
    return rows.map(function (row) {
      return '  | ' + row.map(function (text, column) {
        return text.padEnd(rows.reduce(function (width, other) { return Math.max(width, other[column].length); }, 0));
      }).join(' | ') + ' |';
    }).join('\n');
  }

  function labels(call) {
    return call.events.filter(function (event) { return event.kind === 'entered'; }).map(function (event) {
      return event.text;
    }).join(' ');
  }

  /* What no cell can tell is marked: a person has to give it a name. */
  YS.scenario = function (program, calls) {
    var logs = calls.some(function (call) { return call.logs === null || call.logs.length; });
    var rows = [['call', 'completes', 'labels'].concat(logs ? ['logs'] : [])].concat(calls.map(function (call) {
      return [cell(call.call), cell(call.written || call.completes + ' <no cell can tell this: give it a name>'), labels(call)]
        .concat(logs ? [cell(call.logs === null ? '<no cell can tell this: give it a name>' : call.logs.join(', '))] : []);
    }));
    var given = [];
    if (program.missing.length) given.push('a host without ' + program.missing.join(', '));
    if (program.surrounding.trim()) given.push('the surrounding code\n' + docString(program.surrounding));
    if (program.thisArg.trim() !== 'undefined') given.push('thisArg is ' + program.thisArg.trim());
    given.push('the generator body\n' + docString(program.body));
    return '# What the helper’s revision ' + program.revision + ' did in the playground. Check each row, name the clause and give it an id.\n'
      + 'Feature: From the playground\n\n  Rule: Unreviewed: what the real helper did, with no clause named for it yet\n\n'
      + '    @unreviewed' + (program.missing.length ? ' @needs-host-object' : '') + '\n'
      + '    Scenario: [UNREVIEWED-01] from the playground\n'
      + indented('      ', 'Given ' + given.join('\nAnd ') + '\nThen each call completes as follows\n' + table(rows)) + '\n';
  };
})(this.YS = this.YS || {});
