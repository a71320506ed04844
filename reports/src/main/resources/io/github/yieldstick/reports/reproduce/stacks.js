// ---- What the body sees of regions and pending operations.
function noteStacks(state, live) {
  "use strict";
  function copy(stack, entry) {
    return Array.isArray(stack) ? stack.map(function (each) { return Array.isArray(each) ? entry(each) : each; }) : stack;
  }
  live.regions.push(copy(state.trys, function (region) { return region.slice(); }));
  live.pending.push(copy(state.ops, function (operation) { return [operation[0], operation[1]]; }));
}
