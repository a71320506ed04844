Feature: Iterating over a generator

  @LAN.3
  Rule: LAN.3 `for...of`, spread, destructuring, `Array.from` over a generator; an early exit closes it

    # from generators-behind-the-scenes, heading "4. Handling `done` and Iteration Protocol"
    @since-1.6.0
    Scenario: [LAN.3-01] for...of sees each yielded value, and not the returned one
      Given the generator source
        """js
        function* numbers() {
          yield 1;
          yield 2;
          yield 3;
          return 4;
        }
        function show() {
          for (const value of numbers()) log(value);
        }
        """
      Then each call completes as follows
        | call   | completes       | logs    |
        | show() | gives undefined | 1, 2, 3 |

    # from generators-features, heading "2. Generator Iteration:"
    @since-1.6.0
    Scenario: [LAN.3-02] for...of, spread and next give the same sequence
      Given the generator source
        """js
        function* triple() {
          yield 1;
          yield 2;
          yield 3;
        }
        function looped() { const list = []; for (const value of triple()) list.push(value); return list; }
        function spread() { return [0, ...triple(), ...triple()]; }
        function asked() { const it = triple(), list = []; for (let r = it.next(); !r.done; r = it.next()) list.push(r.value); return list; }
        """
      Then each call completes as follows
        | call     | completes                   |
        | looped() | gives [1, 2, 3]             |
        | spread() | gives [0, 1, 2, 3, 1, 2, 3] |
        | asked()  | gives [1, 2, 3]             |

    # from generators-overview, heading "Key Points:"
    @since-1.6.0
    Scenario: [LAN.3-03] a generator is its own iterator, so that a loop goes on where next stopped
      Given the generator source
        """js
        function* fruits() {
          yield "Apple";
          yield "Banana";
          yield "Cherry";
        }
        const gen = fruits();
        function rest() { for (const fruit of gen) log(fruit); }
        """
      Then each call completes as follows
        | call                           | completes       | logs               |
        | gen[Symbol.iterator]() === gen | gives true      |                    |
        | next()                         | yields "Apple"  |                    |
        | rest()                         | gives undefined | "Banana", "Cherry" |
        | rest()                         | gives undefined |                    |

    @since-1.6.0
    Scenario: [LAN.3-04] an early exit from for...of runs the finally block of the generator
      Given the generator source
        """js
        function* lines() {
          try { yield 1; yield 2; } finally { log("closed"); }
        }
        const failure = new Error("bad line");
        function returning() { for (const n of lines()) return n; }
        function breaking() { for (const n of lines()) { if (n === 2) break; } return "after"; }
        function throwing() { for (const n of lines()) throw failure; }
        function complete() { for (const n of lines()) log(n); return "complete"; }
        """
      Then each call completes as follows
        | call        | completes        | logs           |
        | returning() | gives 1          | "closed"       |
        | breaking()  | gives "after"    | "closed"       |
        | throwing()  | throws failure   | "closed"       |
        | complete()  | gives "complete" | 1, 2, "closed" |

    @since-1.6.0
    Scenario: [LAN.3-05] continue to an outer label closes the inner generator only
      Given the generator source
        """js
        function* range(name, n) {
          try { for (let i = 0; i < n; i++) yield i; } finally { log("close " + name); }
        }
        function walk() {
          const seen = [];
          rows: for (const row of range("rows", 3)) {
            for (const column of range("row " + row, 3)) {
              if (column > row) continue rows;
              if (row === 2) break rows;
              seen.push([row, column]);
            }
          }
          return seen;
        }
        """
      Then each call completes as follows
        | call   | completes                      | logs                                                      |
        | walk() | gives [[0, 0], [1, 0], [1, 1]] | "close row 0", "close row 1", "close row 2", "close rows" |

    @since-1.6.0
    Scenario: [LAN.3-06] the error of the loop's body wins over the error of closing, and a return does not
      Given the generator source
        """js
        const inBody = new Error("body"), inFinally = new Error("finally");
        function* fragile() {
          try { yield 1; } finally { throw inFinally; }
        }
        function both() { for (const n of fragile()) throw inBody; }
        function leave() { for (const n of fragile()) return "left"; }
        """
      Then each call completes as follows
        | call    | completes        |
        | both()  | throws inBody    |
        | leave() | throws inFinally |

    @since-1.6.0
    Scenario: [LAN.3-07] a loop inside of try is closed before the catch block runs
      Given the generator source
        """js
        function* source() {
          try { yield 1; yield 2; } finally { log("source closed"); }
        }
        function use() {
          try {
            for (const n of source()) {
              try { if (n === 1) throw new Error("n" + n); } finally { log("inner finally"); }
            }
          } catch (e) {
            log("caught " + e.message);
          } finally {
            log("outer finally");
          }
          return "done";
        }
        """
      Then each call completes as follows
        | call  | completes    | logs                                                           |
        | use() | gives "done" | "inner finally", "source closed", "caught n1", "outer finally" |

    @since-1.6.0
    Scenario: [LAN.3-08] destructuring takes what it needs and closes, and takes the rest to the end
      Given the generator source
        """js
        function* letters() {
          try { yield "a"; yield "b"; yield "c"; } finally { log("closed"); }
        }
        function two() { const [first, second] = letters(); return first + second; }
        function skip() { const [, second, , fourth = "none"] = letters(); return second + fourth; }
        function rest() { const [head, ...tail] = letters(); return [head, tail]; }
        """
      Then each call completes as follows
        | call   | completes               | logs     |
        | two()  | gives "ab"              | "closed" |
        | skip() | gives "bnone"           | "closed" |
        | rest() | gives ["a", ["b", "c"]] | "closed" |

    @since-1.6.0
    Scenario: [LAN.3-09] nested patterns with defaults, in a parameter and in a loop's head
      Given the generator source
        """js
        function* pairs() {
          yield ["x", { size: 1 }];
          yield ["y", {}];
          yield ["z"];
        }
        function describe() {
          const out = [];
          for (const [name, { size = 10 } = { size: 100 }] of pairs()) out.push(name + size);
          return out;
        }
        function firstOf([[name, { size }], [other]]) { return name + size + other; }
        """
      Then each call completes as follows
        | call             | completes                   |
        | describe()       | gives ["x1", "y10", "z100"] |
        | firstOf(pairs()) | gives "x1y"                 |

    @since-1.6.0
    Scenario: [LAN.3-10] yields within a destructuring assignment: in its defaults, its keys and its value
      Given the generator source
        """js
        function* form() {
          const { name = yield "name?", [yield "key?"]: picked = yield "picked?" } = yield "object?";
          let a, b;
          [a = yield "a?", [b = yield "b?"] = []] = yield "array?";
          return [name, picked, a, b];
        }
        const gen = form();
        """
      Then each call completes as follows
        | call                  | completes                  |
        | next()                | yields "object?"           |
        | next({ size: 4 })     | yields "name?"             |
        | next("N")             | yields "key?"              |
        | next("size")          | yields "array?"            |
        | next([undefined, []]) | yields "a?"                |
        | next("A")             | yields "b?"                |
        | next("B")             | returns ["N", 4, "A", "B"] |

    @since-1.6.0
    Scenario: [LAN.3-11] two variables are swapped through an array that a yield stands in
      Given the generator source
        """js
        function* swap(a, b) {
          [a, b] = [b, yield a];
          return [a, b];
        }
        const gen = swap(1, 2);
        """
      Then each call completes as follows
        | call         | completes           |
        | next()       | yields 1            |
        | next("sent") | returns [2, "sent"] |

    @since-1.6.0
    Scenario: [LAN.3-12] Array.from maps as it takes, and closes the generator when the mapper throws
      Given the generator source
        """js
        const stop = new Error("stop");
        function* numbers() {
          try { log("one"); yield 1; log("two"); yield 2; } finally { log("closed"); }
        }
        """
      Then each call completes as follows
        | call                                                                     | completes      | logs                                     |
        | Array.from(numbers(), (n, i) => { log("map " + n); return n * 10 + i; }) | gives [10, 21] | "one", "map 1", "two", "map 2", "closed" |
        | Array.from(numbers(), () => { throw stop; })                             | throws stop    | "one", "closed"                          |

    @since-1.6.0
    Scenario: [LAN.3-13] collections and functions of the language take a generator
      Given the generator source
        """js
        function* entries() { yield ["a", 1]; yield ["b", 2]; yield ["a", 3]; }
        function* sizes() { yield 4; yield 9; yield 4; }
        """
      Then each call completes as follows
        | call                                                      | completes                  |
        | [...new Map(entries())]                                   | gives [["a", 3], ["b", 2]] |
        | new Set(sizes()).size                                     | gives 2                    |
        | Math.max(...sizes())                                      | gives 9                    |
        | Object.fromEntries(entries())                             | gives { a: 3, b: 2 }       |
        | [].concat(...entries()).join("")                          | gives "a1b2a3"             |
        | new Date(...[2000, 0, 2]).getDate() + [...sizes()].length | gives 5                    |

    @since-1.6.0
    Scenario: [LAN.3-14] yields before and within spread elements suspend ahead of the iterations
      Given the generator source
        """js
        function* few(name) { log("open " + name); yield name + 1; yield name + 2; }
        function* collect() {
          return [yield "start", ...few(yield "which?"), ...few("b")];
        }
        const gen = collect();
        """
      Then each call completes as follows
        | call      | completes                             | logs               |
        | next()    | yields "start"                        |                    |
        | next("!") | yields "which?"                       |                    |
        | next("a") | returns ["!", "a1", "a2", "b1", "b2"] | "open a", "open b" |

    @since-1.6.0
    Scenario: [LAN.3-15] two generators are zipped, and the longer one is closed when the shorter one ends
      Given the generator source
        """js
        function* upTo(name, n) { try { for (let i = 1; i <= n; i++) yield name + i; } finally { log(name + " closed"); } }
        function* zip(left, right) {
          const other = right[Symbol.iterator]();
          try {
            for (const l of left) {
              const { value: r, done } = other.next();
              if (done) return;
              yield [l, r];
            }
          } finally {
            other.return();
          }
        }
        """
      Then each call completes as follows
        | call                                 | completes                          | logs                   |
        | [...zip(upTo("a", 3), upTo("b", 2))] | gives [["a1", "b1"], ["a2", "b2"]] | "b closed", "a closed" |
        | [...zip(upTo("a", 1), upTo("b", 9))] | gives [["a1", "b1"]]               | "a closed", "b closed" |

    @since-1.6.0
    Scenario: [LAN.3-16] return on a generator closes the loops that it is suspended in, from the inside out
      Given the generator source
        """js
        function* rows(name) { try { yield 1; yield 2; } finally { log("close " + name); } }
        function* cells() {
          try {
            for (const a of rows("outer")) {
              for (const b of rows("inner")) yield [a, b];
            }
          } finally {
            log("cells done");
          }
        }
        const gen = cells();
        """
      Then each call completes as follows
        | call             | completes        | logs                                       |
        | next()           | yields [1, 1]    |                                            |
        | return("enough") | returns "enough" | "close inner", "close outer", "cells done" |

    @since-1.6.0
    Scenario: [LAN.3-17] a pipeline is pulled value by value, and closes its stages from the source on
      Given the generator source
        """js
        function* source() { for (let n = 1; ; n++) { log("make " + n); yield n; } }
        function* filter(items, test) { try { for (const item of items) if (test(item)) yield item; } finally { log("filter closed"); } }
        function* map(items, change) { try { for (const item of items) yield change(item); } finally { log("map closed"); } }
        function first(count) {
          const taken = [];
          for (const item of map(filter(source(), n => n % 2 === 0), n => n * n)) {
            taken.push(item);
            if (taken.length === count) break;
          }
          return taken;
        }
        """
      Then each call completes as follows
        | call     | completes     | logs                                                                  |
        | first(2) | gives [4, 16] | "make 1", "make 2", "make 3", "make 4", "filter closed", "map closed" |

    @since-1.6.0
    Scenario: [LAN.3-18] the answer of return need not be an object when a loop is left
      Given the generator source
        """js
        const careless = {
          [Symbol.iterator]() { return this; },
          next() { return { value: 1, done: false }; },
          return() { log("return"); return "nothing"; }
        };
        function* leave() { for (const n of careless) return n; }
        const gen = leave();
        """
      But ECMAScript differs: 7.4.11 IteratorClose: IteratorClose throws where the answer of return is no object, while the lowered loop drops the answer
      Then each call completes as follows
        | call   | completes | natively           | logs     |
        | next() | returns 1 | throws a TypeError | "return" |

    @since-1.6.0
    Scenario: [LAN.3-19] an iterator whose next fails after the first value is closed, though it is broken
      Given the generator source
        """js
        const broken = new Error("disk");
        function failing() {
          let first = true;
          return {
            [Symbol.iterator]() { return this; },
            next() { if (first) { first = false; return { value: 1, done: false }; } throw broken; },
            return() { log("return"); return {}; }
          };
        }
        function* loop() { for (const n of failing()) yield n; }
        const gen = loop();
        function take() { const [a, b] = failing(); return a; }
        """
      But ECMAScript differs: 14.7.5.7 ForIn/OfBodyEvaluation and 8.6.3 IteratorBindingInitialization: an iterator whose next throws counts as done and is not closed, while the lowered code still has the result before
      Then each call completes as follows
        | call   | completes     | logs     | natively | natively logs |
        | next() | yields 1      |          |          |               |
        | next() | throws broken | "return" |          | nothing       |
        | take() | throws broken | "return" |          | nothing       |

    @since-1.6.0
    Scenario: [LAN.3-20] destructuring reads all values before the first default is evaluated
      Given the generator source
        """js
        function* source() { log("step 1"); yield undefined; log("step 2"); yield undefined; }
        function take() {
          const [a = (log("default a"), 1), b = (log("default b"), 2)] = source();
          return a + b;
        }
        """
      But ECMAScript differs: 8.6.3 IteratorBindingInitialization: each element is bound before the iterator is asked for the next, while the lowered code makes an array of them first
      Then each call completes as follows
        | call   | completes | logs                                         | natively | natively logs                                |
        | take() | gives 3   | "step 1", "step 2", "default a", "default b" |          | "step 1", "default a", "step 2", "default b" |

    @since-1.6.0
    Scenario: [LAN.3-21] an empty pattern does not close its iterator
      Given the generator source
        """js
        const source = {
          [Symbol.iterator]() { log("open"); return this; },
          next() { log("next"); return { value: 1, done: false }; },
          return() { log("return"); return {}; }
        };
        function none() { const [] = source; return "none"; }
        function* empty() { const [] = source; yield "empty"; }
        const gen = empty();
        """
      But ECMAScript differs: 8.6.2 BindingInitialization: an iterator that is not done after the pattern is closed, also where the pattern asks for nothing, while the lowered code closes only where it has a result
      Then each call completes as follows
        | call   | completes      | logs   | natively | natively logs    |
        | none() | gives "none"   | "open" |          | "open", "return" |
        | next() | yields "empty" | "open" |          | "open", "return" |

    @since-1.6.0
    Scenario: [LAN.3-22] what has no iterator is spread and destructured like an array
      Given the generator source
        """js
        const arrayLike = { 0: "zero", 1: "one", length: 2 };
        const looped = () => { const seen = []; for (const item of arrayLike) seen.push(item); return seen; };
        const taken = () => { const [a, b] = arrayLike; return a + b; };
        const spread = () => ["head", ...arrayLike];
        function* items() { for (const item of arrayLike) yield item; }
        """
      But ECMAScript differs: 7.4.4 GetIterator: GetIterator throws where there is no method %Symbol.iterator%, while the lowering's helpers fall back to length and indices
      Then each call completes as follows
        | call         | completes                     | natively           |
        | looped()     | gives ["zero", "one"]         | throws a TypeError |
        | taken()      | gives "zeroone"               | throws a TypeError |
        | spread()     | gives ["head", "zero", "one"] | throws a TypeError |
        | [...items()] | gives ["zero", "one"]         | throws a TypeError |

    @since-1.6.0
    Scenario: [LAN.3-23] a loop asks the iterator for its method next in each round
      Given the generator source
        """js
        function* numbers() { yield 1; yield 2; }
        const source = {
          inner: numbers(),
          [Symbol.iterator]() { return this; },
          get next() { log("get"); return () => this.inner.next(); }
        };
        function sum() { let sum = 0; for (const n of source) sum += n; return sum; }
        """
      But ECMAScript differs: 7.4.2 GetIteratorDirect: the method next is read once, when the iterator is taken
      Then each call completes as follows
        | call  | completes | logs                | natively | natively logs |
        | sum() | gives 3   | "get", "get", "get" |          | "get"         |
