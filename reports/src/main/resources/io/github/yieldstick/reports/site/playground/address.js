/* The state of the page in its address, so that a corner can be sent as a link. */
(function (YS) {
  'use strict';

  var BEGIN = '#corner=';

  /* JSON in UTF-8, in the letters of base64 that an address may hold. */
  YS.addressOf = function (state) {
    var bytes = new TextEncoder().encode(JSON.stringify(state));
    var letters = Array.from(bytes, function (byte) { return String.fromCharCode(byte); }).join('');
    return BEGIN + btoa(letters).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  };

  /* The state that an address holds; null for one that holds none. */
  YS.stateOf = function (address) {
    if (address.slice(0, BEGIN.length) !== BEGIN) return null;
    try {
      var letters = atob(address.slice(BEGIN.length).replace(/-/g, '+').replace(/_/g, '/'));
      var bytes = Uint8Array.from(letters, function (letter) { return letter.charCodeAt(0); });
      return JSON.parse(new TextDecoder().decode(bytes));
    } catch (broken) {
      return null;
    }
  };
})(this.YS = this.YS || {});
