/* A button at each text that is there to be copied. */
(function () {
  'use strict';

  function write(text, done) {
    if (navigator.clipboard && navigator.clipboard.writeText) {
      navigator.clipboard.writeText(text).then(function () { done(true); }, function () { done(writeBySelection(text)); });
    } else {
      done(writeBySelection(text));
    }
  }

  /* Where the page may not ask for the clipboard, as in some browsers for a page from the disk. */
  function writeBySelection(text) {
    var area = document.createElement('textarea');
    area.value = text;
    area.setAttribute('readonly', '');
    area.className = 'to-copy';
    document.body.appendChild(area);
    area.select();
    var copied = document.execCommand('copy');
    document.body.removeChild(area);
    return copied;
  }

  function add(source) {
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.setAttribute('aria-label', 'Copy: ' + source.getAttribute('aria-label'));
    var said = document.createElement('span');
    said.className = 'said aside';
    said.setAttribute('role', 'status');
    button.addEventListener('click', function () {
      write(source.textContent, function (copied) {
        said.textContent = copied ? 'Copied.' : 'The browser does not let this page copy; select the text instead.';
      });
    });
    var bar = document.createElement('p');
    bar.className = 'copy-bar';
    bar.appendChild(button);
    bar.appendChild(said);
    source.parentNode.insertBefore(bar, source);
  }

  Array.prototype.forEach.call(document.querySelectorAll('[data-copy]'), add);
})();
