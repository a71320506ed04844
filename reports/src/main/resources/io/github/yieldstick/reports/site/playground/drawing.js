/* Draws what stands beside a body: its labels, its regions, and an arrow for each jump of a path. */
(function (YS) {
  'use strict';

  var ROW = 22, BAND = 20, MARK = 30, LANE = 9;

  YS.escape = function (text) {
    return String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&#34;');
  };

  /* The jumps of gen, each with the number of the step that enters the body with it; steps are numbered through all calls. */
  YS.jumps = function (steps) {
    var found = new Map();
    var left = null, resumesAt = null, runs = false;
    steps.forEach(function (step, i) {
      if (step.generator !== 'gen') return;
      var label = step.standing.label;
      if (step.kind === 'next' || step.kind === 'throw' || step.kind === 'return') {
        resumesAt = runs ? resumesAt : label;
      } else if (step.kind === 'enters') {
        if (left !== null) {
          var resumes = resumesAt === label;
          found.set(i + 1, { from: !resumes && resumesAt !== null ? resumesAt : left, to: label, resumes: resumes });
        }
        resumesAt = null;
        runs = true;
      } else if (step.kind === 'answers' || step.kind === 'throws') {
        left = label;
        runs = false;
      }
    });
    return found;
  };

  YS.jumpId = function (jump) {
    return jump.from + '-' + jump.to + (jump.resumes ? 'r' : '');
  };

  function describe(jump) {
    return jump.resumes ? 'resumes from ' + jump.from + ' at ' + jump.to : 'jumps from ' + jump.from + ' to ' + jump.to;
  }

  function arrows(body, jumps) {
    var lanes = [];
    var distinct = new Map();
    jumps.forEach(function (jump) { distinct.set(YS.jumpId(jump), jump); });
    return Array.from(distinct.values()).filter(function (jump) {
      return body.rows.has(jump.from) && body.rows.has(jump.to);
    }).map(function (jump) {
      var from = body.rows.get(jump.from), to = body.rows.get(jump.to);
      return { jump: jump, fromRow: from, toRow: to, from: Math.min(from, to), to: Math.max(from, to) };
    }).sort(function (one, other) {
      return one.to - one.from - (other.to - other.from);
    }).map(function (arrow) {
      arrow.lane = YS.freeColumn(lanes, arrow);
      return arrow;
    });
  }

  function line(arrow, x) {
    var lane = x + (arrow.lane + 1) * LANE;
    var loops = arrow.fromRow === arrow.toRow, down = arrow.fromRow < arrow.toRow;
    var from = arrow.fromRow * ROW + ROW / 2 + (loops ? 4 : down ? 3 : -3);
    var to = arrow.toRow * ROW + ROW / 2 + (loops ? -4 : down ? -3 : 3);
    return 'M' + x + ' ' + from + 'C' + [lane, from, lane, to, x + 1, to].join(' ');
  }

  function most(list, value) {
    return list.reduce(function (found, each) { return Math.max(found, value(each) + 1); }, 0);
  }

  function bandSvg(band) {
    var x = band.column * BAND + 2, y = band.from * ROW + 1, height = (band.to - band.from + 1) * ROW - 2;
    var name = height < band.part.length * 8 ? band.part[0] : band.part;
    return '<g class="band ' + band.part + '"><title>' + band.part + ' of ' + band.region + '</title><rect x="' + x + '" y="' + y
      + '" width="16" height="' + height + '" rx="3"/><text transform="translate(' + (x + 8) + ' '
      + (y + Math.floor(height / 2)) + ') rotate(-90)">' + name + '</text></g>';
  }

  function markSvg(label, row, x) {
    var y = row * ROW + ROW / 2;
    return '<g class="mark" data-at="' + label + '"><circle cx="' + x + '" cy="' + y + '" r="9"/><text x="' + x + '" y="' + (y + 4)
      + '">' + label + '</text></g>';
  }

  function arrowSvg(arrow, x) {
    return '<path class="arrow' + (arrow.jump.resumes ? ' resumes' : '') + '" data-jump="' + YS.jumpId(arrow.jump) + '" d="'
      + line(arrow, x) + '" marker-end="url(#head)"><title>' + describe(arrow.jump) + '</title></path>';
  }

  function describeAll(body, bands, arrows) {
    var names = Array.from(new Set(bands.map(function (band) { return band.region; })));
    return 'Labels ' + Array.from(body.rows.keys()).join(', ')
      + (names.length ? '; protected regions ' + names.join(', ') : '')
      + (arrows.length ? '; ' + arrows.map(function (arrow) { return describe(arrow.jump); }).join(', ') : '') + '.';
  }

  /* The drawing, as the page of a case has it; empty for a body without labels. */
  YS.drawing = function (body, steps) {
    if (!body.rows.size) return '';
    var bands = YS.bands(body, steps);
    var drawn = arrows(body, YS.jumps(steps));
    var x = most(bands, function (band) { return band.column; }) * BAND;
    var lanes = most(drawn, function (arrow) { return arrow.lane; });
    var width = x + MARK + (lanes ? (lanes + 1) * LANE : 0);
    return '<svg class="drawing" role="img" aria-label="' + YS.escape(describeAll(body, bands, drawn)) + '" viewBox="0 0 ' + width
      + ' ' + body.lines.length * ROW + '" style="--rows: ' + body.lines.length + '">'
      + bands.map(bandSvg).join('')
      + drawn.map(function (arrow) { return arrowSvg(arrow, x + MARK); }).join('')
      + Array.from(body.rows, function (mark) { return markSvg(mark[0], mark[1], x + MARK / 2); }).join('')
      + '</svg>';
  };
})(this.YS = this.YS || {});
