/* A field that finds ids, sentences, titles, words of the code and engines as one types; the key / leads to it. */
(function () {
  'use strict';

  var place = document.querySelector('[data-find]');
  if (!place) {
    return;
  }
  var root = document.currentScript.src.replace(/report\.js$/, '');
  var MOST = 40;
  var KINDS = { r: 'clause', c: 'case', e: 'engine', p: 'page' };
  var entries = null;
  var loading = false;
  var shown = [];
  var current = -1;

  var form = document.createElement('form');
  form.setAttribute('role', 'search');
  form.className = 'find';
  form.innerHTML = '<label class="find-label" for="find">Search</label>' +
    '<input id="find" type="search" role="combobox" aria-expanded="false" aria-controls="found" aria-autocomplete="list"' +
    ' aria-describedby="find-key" autocomplete="off" autocapitalize="off" spellcheck="false" placeholder="Search: id, words, engine">' +
    '<kbd id="find-key" title="The key / leads here">/</kbd>' +
    '<ul id="found" role="listbox" aria-label="Found" hidden></ul><p class="found-count" role="status"></p>';
  place.parentNode.insertBefore(form, place);
  place.classList.add('beside-find');
  var field = form.querySelector('input');
  var list = form.querySelector('ul');
  var count = form.querySelector('.found-count');

  /* What WordCodes writes: how many first letters stand for one, two, three and four in all. */
  var FIRSTS = [50, 35, 5, 1];
  var LETTERS = '';
  for (var letter = 33; letter < 127; letter++) {
    if ('`\\$'.indexOf(String.fromCharCode(letter)) < 0) {
      LETTERS += String.fromCharCode(letter);
    }
  }

  function decoded(codes, words) {
    var found = [];
    for (var at = 0; at < codes.length;) {
      var first = LETTERS.indexOf(codes[at++]);
      var base = 0;
      var each = 1;
      for (var length = 0; first >= FIRSTS[length]; length++) {
        first -= FIRSTS[length];
        base += FIRSTS[length] * each;
        each *= LETTERS.length;
      }
      var number = first;
      for (var more = 0; more < length; more++) {
        number = number * LETTERS.length + LETTERS.indexOf(codes[at++]);
      }
      found.push(words[base + number]);
    }
    return found;
  }

  function hrefOf(kind, id) {
    return kind === 'c' ? 'cases/' + id + '.html' : 'clauses/' + id.replace(/\..*/, '') + '.html#' + id;
  }

  window.yieldstickIndex = function (text) {
    var lines = text.split('\n');
    var words = lines[0].split(' ');
    entries = lines.slice(1).map(function (line) {
      var fields = line.slice(1).split('\t');
      var title = decoded(fields[1] || '', words).join(' ').replace(/`/g, '');
      return {
        kind: line[0],
        id: fields[0],
        title: title,
        name: fields[0].toLowerCase(),
        sentence: ' ' + title.toLowerCase().replace(/[^\p{L}\p{N}_$.]+/gu, ' '),
        words: ' ' + decoded(fields[2] || '', words).join(' '),
        href: fields[3] || hrefOf(line[0], fields[0])
      };
    });
    show();
  };

  function load() {
    if (!loading) {
      loading = true;
      var script = document.createElement('script');
      script.src = root + 'search-index.js';
      script.onerror = function () { count.textContent = 'The index search-index.js is not beside the pages.'; };
      document.head.appendChild(script);
    }
  }

  /* The less, the better; -1 where a word is nowhere. A word is found by how it begins, in an id and a title by any part. */
  function rank(entry, wanted) {
    var sum = 0;
    for (var i = 0; i < wanted.length; i++) {
      var word = wanted[i];
      var at = entry.name.indexOf(word);
      if (entry.name === word) {
        sum += 0;
      } else if (at === 0) {
        sum += 1;
      } else if (at > 0) {
        sum += 3;
      } else if (entry.sentence.indexOf(' ' + word) >= 0) {
        sum += 4;
      } else if (entry.words.indexOf(' ' + word + ' ') >= 0 || entry.words.slice(-word.length - 1) === ' ' + word) {
        sum += 6;
      } else if (word.length > 2 && entry.sentence.indexOf(word) >= 0) {
        sum += 7;
      } else if (entry.words.indexOf(' ' + word) >= 0) {
        sum += 8;
      } else {
        return -1;
      }
    }
    return sum * 4 + 'repc'.indexOf(entry.kind);
  }

  function marked(text, wanted) {
    var pieces = document.createElement('span');
    var escaped = wanted.map(function (word) { return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'); });
    text.split(new RegExp('(' + escaped.join('|') + ')', 'i')).forEach(function (piece, i) {
      var part = i % 2 ? document.createElement('mark') : document.createElement('span');
      part.textContent = piece;
      pieces.appendChild(part);
    });
    return pieces;
  }

  function option(entry, wanted, i) {
    var item = document.createElement('li');
    item.id = 'found-' + i;
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    item.className = 'found-' + entry.kind;
    var kind = document.createElement('span');
    kind.className = 'kind';
    kind.textContent = KINDS[entry.kind];
    var id = marked(entry.id, wanted);
    id.className = 'id name';
    var title = marked(entry.title, wanted);
    title.className = 'title';
    item.append(kind, ' ', id, ' ', title);
    return item;
  }

  function close() {
    list.hidden = true;
    list.textContent = '';
    shown = [];
    choose(-1);
    field.setAttribute('aria-expanded', 'false');
  }

  function show() {
    var wanted = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    if (!entries || wanted.length === 0 || document.activeElement !== field) {
      close();
      count.textContent = '';
      return;
    }
    var found = [];
    entries.forEach(function (entry, i) {
      var ranked = rank(entry, wanted);
      if (ranked >= 0) {
        found.push({ entry: entry, rank: ranked, at: i });
      }
    });
    found.sort(function (a, b) { return a.rank - b.rank || a.at - b.at; });
    list.textContent = '';
    shown = found.slice(0, MOST).map(function (each) { return each.entry; });
    shown.forEach(function (entry, i) { list.appendChild(option(entry, wanted, i)); });
    list.hidden = shown.length === 0;
    field.setAttribute('aria-expanded', String(shown.length > 0));
    list.scrollTop = 0;
    choose(-1);
    count.textContent = found.length === 0 ? 'Nothing found.'
      : found.length > MOST ? found.length + ' found; the first ' + MOST + ' are shown.' : found.length + ' found.';
  }

  function choose(i) {
    Array.prototype.forEach.call(list.children, function (item, at) {
      item.setAttribute('aria-selected', String(at === i));
    });
    current = i;
    if (i >= 0) {
      field.setAttribute('aria-activedescendant', 'found-' + i);
      list.children[i].scrollIntoView({ block: 'nearest' });
    } else {
      field.removeAttribute('aria-activedescendant');
    }
  }

  function go(i) {
    if (shown[i]) {
      location.href = root + shown[i].href;
      close();
      count.textContent = '';
      field.blur();
    }
  }

  field.addEventListener('focus', function () { load(); show(); });
  field.addEventListener('input', function () { load(); show(); });
  field.addEventListener('blur', function () { setTimeout(function () { if (document.activeElement !== field) { close(); count.textContent = ''; } }, 150); });
  list.addEventListener('mousedown', function (event) { event.preventDefault(); });
  list.addEventListener('click', function (event) {
    var item = event.target.closest('li');
    if (item) {
      go(Array.prototype.indexOf.call(list.children, item));
    }
  });
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    go(current < 0 ? 0 : current);
  });
  field.addEventListener('keydown', function (event) {
    var last = shown.length - 1;
    if (event.key === 'ArrowDown' && last >= 0) {
      choose(current >= last ? 0 : current + 1);
    } else if (event.key === 'ArrowUp' && last >= 0) {
      choose(current <= 0 ? last : current - 1);
    } else if (event.key === 'Escape' && (field.value || shown.length)) {
      field.value = '';
      show();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });
  document.addEventListener('keydown', function (event) {
    var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.nodeName) || event.target.isContentEditable;
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      field.focus();
    }
  });
})();
