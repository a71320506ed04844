/* The lines of a body, with the labels under which they stand, and the regions that it pushes or that a path met. */
(function (YS) {
  'use strict';

  var CASE = /^(\s*)case (\d{1,9})\s*:/;
  var PUSH = /trys\s*\.\s*push\s*\(\s*\[([^\]]*)]/g;

  YS.bodyLines = function (text) {
    var lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
    var rows = new Map();
    var labels = [];
    var indent = null;
    var label = null;
    var last = 0;
    lines.forEach(function (line, row) {
      var found = CASE.exec(line);
      /* A switch within the body's own switch stands deeper, and its cases are no labels. */
      if (found && (indent === null || indent === found[1])) {
        indent = found[1];
        label = Number(found[2]);
        if (!rows.has(label)) rows.set(label, row);
      } else if (indent !== null && line.trim()[0] === '}' && line.indexOf('}') <= indent.length) {
        label = null;
      }
      labels.push(label);
      last = label === null ? last : row;
    });
    return { lines: lines, rows: rows, labels: labels, last: last };
  };

  YS.regionText = function (region) {
    return '[' + region.map(function (label) { return label === null ? '' : label; }).join(', ') + ']';
  };

  function pushed(line) {
    return Array.from(line.matchAll(PUSH), function (push) {
      var parts = push[1].split(',').map(function (part) { return part.trim(); });
      var plain = parts.every(function (part) { return /^(\d{1,9})?$/.test(part); });
      if (!plain || !parts[0] || parts.length < 2 || parts.length > 4) return null;
      return [0, 1, 2, 3].map(function (i) { return parts[i] ? Number(parts[i]) : null; });
    }).filter(Boolean);
  }

  /* Each region once: those that the text pushes, and then those that a path met. */
  function regions(body, steps) {
    var found = new Map();
    body.lines.forEach(function (line) {
      pushed(line).forEach(function (region) { found.set(YS.regionText(region), region); });
    });
    steps.forEach(function (step) {
      if (step.generator === 'gen' && step.standing) {
        step.standing.regions.forEach(function (region) {
          if (!found.has(YS.regionText(region))) found.set(YS.regionText(region), region);
        });
      }
    });
    return Array.from(found.values());
  }

  /* The first column, or lane, in which nothing touches the span. */
  YS.freeColumn = function (columns, span) {
    var free = columns.findIndex(function (column) {
      return column.every(function (other) { return span.from > other.to || other.from > span.to; });
    });
    if (free < 0) free = columns.push([]) - 1;
    columns[free].push(span);
    return free;
  };

  /* A band for each part of each region whose parts stand in the order of their labels. */
  YS.bands = function (body, steps) {
    var columns = [];
    var bands = [];
    regions(body, steps).map(function (region) {
      var end = body.rows.has(region[3]) ? body.rows.get(region[3]) - 1 : body.last;
      return { region: region, from: body.rows.get(region[0]), to: end };
    }).filter(function (span) {
      return span.from !== undefined && span.from <= span.to;
    }).sort(function (one, other) {
      return one.from - other.from || other.to - one.to;
    }).forEach(function (span) {
      var column = YS.freeColumn(columns, span);
      var finallyFrom = inside(body, span, 2, span.to + 1);
      var catchFrom = inside(body, span, 1, finallyFrom);
      [['try', span.from, catchFrom - 1], ['catch', catchFrom, finallyFrom - 1], ['finally', finallyFrom, span.to]]
        .forEach(function (part) {
          if (part[1] <= part[2]) {
            bands.push({ part: part[0], region: YS.regionText(span.region), column: column, from: part[1], to: part[2] });
          }
        });
    });
    return bands;
  };

  function inside(body, span, at, otherwise) {
    var row = span.region[at] === null ? undefined : body.rows.get(span.region[at]);
    return row !== undefined && row >= span.from && row <= span.to ? row : otherwise;
  }
})(this.YS = this.YS || {});
