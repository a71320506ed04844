/* Walks through the path of a case: one step at a time, its label lit in the body, the stacks beside it. */
(function () {
  'use strict';

  var walked = null;

  /* Walks through the path that the page has now; one that it had before is no longer listened for. */
  function walk() {
    if (walked) {
      walked.abort();
    }
    walked = new AbortController();
    var path = document.querySelector('[data-steps]');
    if (!path) {
      return;
    }
    var addressed = path.getAttribute('data-steps') !== 'unaddressed';
    var steps = Array.prototype.slice.call(path.querySelectorAll('.steps > li'));
    if (steps.length === 0) {
      return;
    }
    var body = document.querySelector('.drawn');
    var at = -1;

    function element(name, className, text) {
      var made = document.createElement(name);
      if (className) {
        made.className = className;
      }
      if (text) {
        made.textContent = text;
      }
      return made;
    }

    var stepper = element('div', 'stepper');
    stepper.setAttribute('role', 'group');
    stepper.setAttribute('aria-label', 'Walk through the path');
    var controls = element('p', 'controls');
    var now = element('p', 'now');
    now.setAttribute('aria-live', 'polite');
    var place = element('span', 'at');
    var stacks = element('dl', 'stacks');

    function button(text, label, target) {
      var made = element('button', '', text);
      made.type = 'button';
      made.setAttribute('aria-label', label);
      made.addEventListener('click', function () {
        show(target(), true);
      });
      controls.appendChild(made);
      return made;
    }

    var first = button('⇤', 'First step', function () { return 0; });
    var previous = button('← Previous', 'Previous step', function () { return at - 1; });
    var next = button('Next →', 'Next step', function () { return at + 1; });
    var last = button('⇥', 'Last step', function () { return steps.length - 1; });
    controls.appendChild(place);
    stepper.appendChild(controls);
    stepper.appendChild(now);
    stepper.appendChild(stacks);

    /* How a generator stands is told only where it changes: look back for what was told last of the same one. */
    function standing(index) {
      var generator = steps[index].getAttribute('data-generator');
      for (var i = index; i >= 0; i--) {
        var told = steps[i].querySelector('.standing');
        if (told && steps[i].getAttribute('data-generator') === generator) {
          return told;
        }
      }
      return null;
    }

    function tell(name, codes) {
      stacks.appendChild(element('dt', '', name));
      var told = element('dd');
      codes.forEach(function (code) {
        told.appendChild(element('code', '', code));
      });
      if (codes.length === 0) {
        told.appendChild(element('span', 'none', 'none'));
      }
      stacks.appendChild(told);
    }

    function tellStanding(told) {
      stacks.textContent = '';
      if (!told) {
        return;
      }
      var stack = 'label';
      var found = { label: [], regions: [], pending: [] };
      Array.prototype.forEach.call(told.childNodes, function (node) {
        if (node.nodeType === 3) {
          var word = node.nodeValue.replace(/\s/g, '');
          stack = found[word] ? word : stack;
        } else {
          found[stack].push(node.textContent);
        }
      });
      tell('label', found.label);
      tell('regions', found.regions);
      tell('pending', found.pending);
    }

    function light(attribute, value) {
      Array.prototype.forEach.call(body.querySelectorAll('[' + attribute + ']'), function (each) {
        each.classList.toggle('lit', value !== null && each.getAttribute(attribute) === value);
      });
    }

    function label(index) {
      for (var i = index; i >= 0; i--) {
        if (steps[i].hasAttribute('data-at')) {
          return steps[i].getAttribute('data-at');
        }
      }
      return null;
    }

    /* Keeps what is lit within the body's window, and on a wide screen the step below the controls that stay in place. */
    function reveal(step) {
      var lit = body.querySelector('.line.lit');
      if (lit) {
        var line = lit.getBoundingClientRect();
        var view = body.getBoundingClientRect();
        if (line.top < view.top || line.bottom > view.bottom) {
          body.scrollTop += line.top - view.top - 24;
        }
      }
      if (window.getComputedStyle(stepper).position === 'sticky') {
        var box = step.getBoundingClientRect();
        var top = stepper.getBoundingClientRect().bottom;
        if (box.top < top || box.bottom > window.innerHeight) {
          window.scrollBy(0, box.top - top - 24);
        }
      }
    }

    function show(index, walking) {
      if (index < 0 || index >= steps.length || index === at) {
        return;
      }
      if (at >= 0) {
        steps[at].classList.remove('current');
        steps[at].removeAttribute('aria-current');
      }
      at = index;
      var step = steps[at];
      step.classList.add('current');
      step.setAttribute('aria-current', 'step');
      now.textContent = '';
      Array.prototype.forEach.call(step.querySelectorAll('.kind, .what'), function (part) {
        now.appendChild(part.cloneNode(true));
        now.appendChild(document.createTextNode(' '));
      });
      place.textContent = 'Step ' + (at + 1) + ' of ' + steps.length;
      tellStanding(standing(at));
      light('data-at', label(at));
      light('data-jump', step.getAttribute('data-jump'));
      first.setAttribute('aria-disabled', String(at === 0));
      previous.setAttribute('aria-disabled', String(at === 0));
      next.setAttribute('aria-disabled', String(at === steps.length - 1));
      last.setAttribute('aria-disabled', String(at === steps.length - 1));
      if (walking) {
        if (addressed) {
          history.replaceState(null, '', '#' + step.id);
        }
        reveal(step);
      }
    }

    function showAddressed() {
      for (var i = 0; i < steps.length; i++) {
        if ('#' + steps[i].id === location.hash) {
          show(i, false);
          return true;
        }
      }
      return false;
    }

    var keys = {
      ArrowLeft: function () { return at - 1; },
      ArrowRight: function () { return at + 1; },
      Home: function () { return 0; },
      End: function () { return steps.length - 1; }
    };

    /* The arrows walk wherever nothing else has a use for them; Home and End only among the controls. */
    document.addEventListener('keydown', function (event) {
      var inside = stepper.contains(event.target);
      var free = event.target === document.body || path.contains(event.target);
      var arrow = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
      if (keys[event.key] && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey
          && (inside || (arrow && free))) {
        event.preventDefault();
        show(keys[event.key](), true);
      }
    }, { signal: walked.signal });

    path.insertBefore(stepper, path.querySelector('.step-call'));
    path.classList.add('walked');
    window.addEventListener('hashchange', showAddressed, { signal: walked.signal });
    /* Where an engine parts from the path, its reader begins there. */
    function parting() {
      for (var i = 0; i < steps.length; i++) {
        if (steps[i].hasAttribute('data-parts')) {
          return i;
        }
      }
      return 0;
    }

    if (!showAddressed()) {
      show(parting(), false);
    }
  }

  document.addEventListener('path', walk);
  walk();
})();
