/* What stands for a text that is too long to be shown: its length, and a digest as the kit makes it. */
(function (YS) {
  'use strict';

  var TABLE = [];
  for (var n = 0; n < 256; n++) {
    var entry = n;
    for (var bit = 0; bit < 8; bit++) {
      entry = entry & 1 ? entry >>> 1 ^ 0xedb88320 : entry >>> 1;
    }
    TABLE.push(entry >>> 0);
  }

  /* CRC-32 of the text's letters, two bytes each, the higher one first. */
  YS.digest = function (text) {
    var crc = 0xffffffff;
    for (var i = 0; i < text.length; i++) {
      var letter = text.charCodeAt(i);
      crc = crc >>> 8 ^ TABLE[(crc ^ letter >>> 8) & 255];
      crc = crc >>> 8 ^ TABLE[(crc ^ letter) & 255];
    }
    return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
  };

  YS.rest = function (text) {
    return '... (' + text.length + ' letters, digest ' + YS.digest(text) + ')';
  };
})(this.YS = this.YS || {});
