/* Filters of the matrix by chapter, state and engine, kept in the address; and what is pointed at, in words. */
(function () {
  'use strict';

  var table = document.querySelector('[data-matrix]');
  if (!table) {
    return;
  }
  var heads = Array.prototype.slice.call(table.querySelectorAll('.of-engine'));
  var names = heads.map(function (head) { return head.textContent; });
  var bodies = Array.prototype.slice.call(table.tBodies);
  var said = document.querySelector('[data-shown]');
  var all = said.textContent;
  var pointed = document.querySelector('[data-pointed]');
  var STATES = {
    '': 'any state', differ: 'engines differ', f: 'fail', d: 'known-fail', k: 'the kit’s own fault', s: 'unexpected-pass', n: 'not run',
    o: 'observed', a: 'not applicable', none: 'not in this revision', p: 'pass'
  };

  function select(label, options) {
    var field = document.createElement('select');
    options.forEach(function (option) { field.add(new Option(option[1], option[0])); });
    var around = document.createElement('label');
    around.textContent = label;
    around.appendChild(field);
    form.appendChild(around);
    field.addEventListener('change', write);
    return field;
  }

  var form = document.createElement('form');
  form.className = 'matrix-filters';
  form.setAttribute('aria-label', 'Filters');
  var engines = [['', 'every engine']].concat(names.map(function (name) { return [name, name]; }));
  var chapter = select('chapter', [['', 'every chapter']].concat(bodies.map(function (body) {
    return [body.dataset.chapter, body.rows[0].textContent.trim()];
  })));
  var state = select('state', Object.keys(STATES).map(function (key) { return [key, STATES[key]]; }));
  var one = select('engine', engines);
  var other = select('beside', [['', 'no other']].concat(engines.slice(1)));
  var reset = document.createElement('button');
  reset.type = 'button';
  reset.textContent = 'Show all';
  form.appendChild(reset);
  reset.addEventListener('click', function () { location.hash = 'all'; });
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  table.parentNode.parentNode.insertBefore(form, table.parentNode);

  /* The address has the filters behind the hash: a page from the disk has no other part that may change. */
  function write() {
    var parts = [['chapter', chapter], ['state', state], ['engine', one], ['beside', other]].filter(function (part) {
      return part[1].value;
    }).map(function (part) { return part[0] + '=' + encodeURIComponent(part[1].value); });
    location.hash = parts.length ? parts.join('&') : 'all';
  }

  function read() {
    var asked = {};
    if (location.hash.indexOf('=') > 0) {
      location.hash.slice(1).split('&').forEach(function (part) {
        var at = part.indexOf('=');
        try {
          asked[part.slice(0, at)] = decodeURIComponent(part.slice(at + 1));
        } catch (broken) {
          /* An address that somebody cut: what is left of it still counts. */
        }
      });
    }
    chapter.value = asked.chapter || '';
    state.value = asked.state || '';
    one.value = asked.engine || '';
    other.value = asked.beside || '';
    [chapter, state, one, other].forEach(function (field) { if (field.selectedIndex < 0) { field.value = ''; } });
    apply();
  }

  function has(row, columns) {
    var states = columns.map(function (i) { return row.cells[i + 1].className; });
    if (state.value === '') {
      return true;
    }
    if (state.value === 'differ') {
      return columns.some(function (i) {
        return row.cells[i + 1].textContent !== row.cells[columns[0] + 1].textContent;
      });
    }
    return states.indexOf(state.value) >= 0;
  }

  function apply() {
    var wanted = [one.value, other.value].filter(Boolean);
    var columns = names.map(function (_, i) { return i; }).filter(function (i) {
      return wanted.length === 0 || wanted.indexOf(names[i]) >= 0;
    });
    var shown = 0;
    var total = 0;
    heads.forEach(function (head, i) { head.hidden = columns.indexOf(i) < 0; });
    bodies.forEach(function (body) {
      var any = 0;
      Array.prototype.forEach.call(body.rows, function (row, at) {
        if (at === 0) {
          return;
        }
        total++;
        var visible = (!chapter.value || chapter.value === body.dataset.chapter) && has(row, columns);
        row.hidden = !visible;
        any += visible ? 1 : 0;
        names.forEach(function (_, i) { row.cells[i + 1].hidden = columns.indexOf(i) < 0; });
      });
      body.hidden = any === 0;
      shown += any;
    });
    table.classList.toggle('few', wanted.length > 0);
    said.textContent = shown === total ? all : 'Shown: ' + shown + ' of ' + total + ' clauses.';
  }

  function tell(event) {
    var cell = event.target.closest('td, th');
    var row = cell && cell.closest('tbody tr');
    var sentence = row && row.querySelector('.sentence');
    pointed.hidden = !sentence;
    if (sentence) {
      var i = cell.cellIndex - 1;
      pointed.textContent = row.cells[0].textContent + (names[i] ? ' on ' + names[i] + ': ' + cell.textContent : '') +
        '. ' + sentence.textContent;
    }
  }

  table.addEventListener('mouseover', tell);
  table.addEventListener('focusin', tell);
  window.addEventListener('hashchange', read);
  read();
})();
