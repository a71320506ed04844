/* Opens what is folded around the place that the address names; not every browser does so by itself. */
(function () {
  'use strict';

  function unfold() {
    var target = document.getElementById(location.hash.slice(1));
    var folded = false;
    for (var at = target; at; at = at.parentNode) {
      if (at.nodeName === 'DETAILS' && !at.open) {
        at.open = true;
        folded = true;
      }
    }
    if (folded) {
      target.scrollIntoView();
    }
  }

  window.addEventListener('hashchange', unfold);
  unfold();
})();
