@lowering
Feature: Leaving loops whose variables are captured

  @LOW.15
  Rule: LOW.15 A loop whose variables are captured is left by break, continue, return and throw as any other loop

    Scenario: [LOW.15-01] return from outside runs a finally that yields
      Given the generator source
        """js
        function* f() { for (let v = 0; v < 2; v++) { (() => v)(); try { yield v; } finally { yield "c"; } } }
        const gen = f();
        """
      Then each call completes as follows
        | call           | completes         |
        | next()         | yields 0          |
        | return("STOP") | yields "c"        |
        | next()         | returns "STOP"    |
        | next()         | returns undefined |

    Scenario: [LOW.15-02] return from outside runs a finally that does not suspend
      Given the generator source
        """js
        function* f() {
          for (let v = 0; v < 2; v++) {
            (() => v)();
            try {
              yield v;
            } finally {
              log("finally " + v);
            }
          }
          log("never");
        }
        const gen = f();
        """
      Then each call completes as follows
        | call           | completes      | logs        |
        | next()         | yields 0       |             |
        | next()         | yields 1       | "finally 0" |
        | return("STOP") | returns "STOP" | "finally 1" |

    Scenario: [LOW.15-03] return from outside without a try
      Given the generator source
        """js
        function* f() { for (let v = 0; v < 2; v++) { (() => v)(); yield v; } log("never"); }
        const gen = f();
        """
      Then each call completes as follows
        | call           | completes         |
        | next()         | yields 0          |
        | return("STOP") | returns "STOP"    |
        | next()         | returns undefined |

    Scenario: [LOW.15-04] a return statement leaves the loop with its value, undefined among them
      Given the generator source
        """js
        function* f(give) {
          for (let i = 0; i < 3; i++) {
            (() => i)();
            yield i;
            if (i === 1) {
              if (give) return "value " + i;
              return;
            }
          }
          return "never";
        }
        const value = f(true), none = f(false);
        """
      Then each call completes as follows
        | call                                      | completes                              |
        | value.next()                              | yields 0                               |
        | value.next()                              | yields 1                               |
        | value.next()                              | returns "value 1"                      |
        | none.next() && none.next() && none.next() | gives { value: undefined, done: true } |

    Scenario: [LOW.15-05] a break and a continue
      Given the generator source
        """js
        function* f() {
          for (let i = 0; i < 5; i++) {
            (() => i)();
            if (i === 1) continue;
            if (i === 3) break;
            yield i;
          }
          return "end";
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes     |
        | next() | yields 0      |
        | next() | yields 2      |
        | next() | returns "end" |

    Scenario: [LOW.15-06] a labelled continue and a labelled break to an outer loop that is captured, too
      Given the generator source
        """js
        function* f() {
          outer: for (let i = 0; i < 4; i++) {
            for (let j = 0; j < 3; j++) {
              (() => i + j)();
              if (j > i) continue outer;
              if (i === 2) break outer;
              yield `${i}${j}`;
            }
            log("never");
          }
          return "end";
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes     |
        | next() | yields "00"   |
        | next() | yields "10"   |
        | next() | yields "11"   |
        | next() | returns "end" |

    Scenario: [LOW.15-07] a break out of a labelled block around the loop
      Given the generator source
        """js
        function* f() {
          B: {
            for (let i = 0; i < 3; i++) {
              (() => i)();
              if (i === 1) break B;
              yield i;
            }
            log("never");
          }
          return "end";
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes     |
        | next() | yields 0      |
        | next() | returns "end" |

    Scenario: [LOW.15-08] a captured loop that does not suspend leaves a labelled block that does
      Given the generator source
        """js
        function* f() {
          const reads = [];
          B: {
            for (let i = 0; i < 3; i++) {
              reads.push(() => i);
              if (i === 1) break B;
            }
            yield "never";
          }
          return reads.map(read => read());
        }
        """
      Then each call completes as follows
        | call       | completes      |
        | f().next() | returns [0, 1] |

    Scenario: [LOW.15-09] a captured loop that does not suspend returns from the generator
      Given the generator source
        """js
        function* f() {
          yield 1;
          for (let i = 0; i < 3; i++) {
            (() => i)();
            if (i === 1) return "from the loop";
          }
          return "never";
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes               |
        | next() | yields 1                |
        | next() | returns "from the loop" |

    Scenario: [LOW.15-10] an error leaves the loop, and one thrown into it is caught in its round
      Given the generator source
        """js
        function* f() {
          for (let i = 0; i < 3; i++) {
            const read = () => i;
            try {
              yield i;
            } catch (e) {
              log(e, read());
              if (i === 1) throw "out " + e;
            }
          }
        }
        const gen = f();
        """
      Then each call completes as follows
        | call       | completes      | logs   |
        | next()     | yields 0       |        |
        | throw("a") | yields 1       | "a", 0 |
        | throw("b") | throws "out b" | "b", 1 |

    Scenario: [LOW.15-11] a return statement passes a finally that yields
      Given the generator source
        """js
        function* f() {
          for (let i = 0; ; i++) {
            const read = () => i;
            try {
              if (i === 1) return "value";
              yield i;
            } finally {
              yield "finally " + read();
            }
          }
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes          |
        | next() | yields 0           |
        | next() | yields "finally 0" |
        | next() | yields "finally 1" |
        | next() | returns "value"    |

    Scenario: [LOW.15-12] a continue and a break pass a finally that yields
      Given the generator source
        """js
        function* f() {
          for (let i = 0; i < 3; i++) {
            const read = () => i;
            try {
              if (i === 0) continue;
              if (i === 1) break;
            } finally {
              yield "finally " + read();
            }
            log("never");
          }
          return "end";
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes          |
        | next() | yields "finally 0" |
        | next() | yields "finally 1" |
        | next() | returns "end"      |

    Scenario: [LOW.15-13] a labelled continue passes the finally of the inner and of the outer loop
      Given the generator source
        """js
        function* f() {
          outer: for (let i = 0; i < 2; i++) {
            try {
              for (let j = 0; ; j++) {
                (() => i + j)();
                try {
                  yield `${i}${j}`;
                  continue outer;
                } finally {
                  yield "inner";
                }
              }
            } finally {
              yield "outer";
            }
          }
          return "end";
        }
        const gen = f();
        const rest = () => {
          const seen = [];
          let r;
          while (!(r = gen.next()).done) seen.push(r.value);
          return [...seen, r.value];
        };
        """
      Then each call completes as follows
        | call   | completes                                                     |
        | rest() | gives ["00", "inner", "outer", "10", "inner", "outer", "end"] |

    Scenario: [LOW.15-14] return from outside in nested captured loops runs both finally blocks
      Given the generator source
        """js
        function* f() {
          for (let i = 0; ; i++) {
            try {
              for (let j = 0; ; j++) {
                (() => i + j)();
                try {
                  yield "in";
                } finally {
                  yield "inner";
                }
              }
            } finally {
              yield "outer";
            }
          }
        }
        const gen = f();
        """
      Then each call completes as follows
        | call           | completes      |
        | next()         | yields "in"    |
        | return("STOP") | yields "inner" |
        | next()         | yields "outer" |
        | next()         | returns "STOP" |

    Scenario: [LOW.15-15] a switch in the loop returns, breaks and continues
      Given the generator source
        """js
        function* f() {
          for (let i = 0; i < 5; i++) {
            (() => i)();
            switch (i) { case 0: yield "zero"; break; case 1: continue; case 2: yield "two"; default: return "from " + i; }
            log("after " + i);
          }
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes        | logs      |
        | next() | yields "zero"    |           |
        | next() | yields "two"     | "after 0" |
        | next() | returns "from 2" |           |

    Scenario: [LOW.15-16] a break out of a captured for...of closes its iterator, after the finally in it
      Given the generator source
        """js
        const items = {
          [Symbol.iterator]: () => ({
            next: () => ({ value: 1, done: false }),
            return() {
              log("closed");
              return {};
            }
          })
        };
        async function f() {
          for (const x of items) {
            const read = () => x;
            try {
              await null;
              break;
            } finally {
              await null;
              log("finally " + read());
            }
          }
          return "end";
        }
        """
      Then each call completes as follows
        | call | completes     | logs                  |
        | f()  | fulfils "end" | "finally 1", "closed" |

    Scenario: [LOW.15-17] return from outside closes a captured for...of
      Given the generator source
        """js
        const items = {
          [Symbol.iterator]: () => ({
            next: () => ({ value: 1, done: false }),
            return() {
              log("closed");
              return {};
            }
          })
        };
        function* f() { for (const x of items) { const read = () => x; try { yield read(); } finally { yield "finally"; } } }
        const gen = f();
        """
      Then each call completes as follows
        | call           | completes        | logs     |
        | next()         | yields 1         |          |
        | return("STOP") | yields "finally" |          |
        | next()         | returns "STOP"   | "closed" |

    Scenario: [LOW.15-18] a finally that breaks the captured loop drops the return from outside
      Given the generator source
        """js
        function* f() {
          for (let i = 0; i < 3; i++) {
            (() => i)();
            try {
              yield i;
            } finally {
              if (i === 1) break;
            }
          }
          return "end";
        }
        const gen = f();
        """
      Then each call completes as follows
        | call              | completes     |
        | next()            | yields 0      |
        | next()            | yields 1      |
        | return("dropped") | returns "end" |

    Scenario: [LOW.15-19] yield* in a captured loop is told of the return, and the finally around it runs
      Given the generator source
        """js
        function* inner(v) { try { yield v; } finally { log("inner finally"); } }
        function* f() {
          for (let i = 0; i < 2; i++) {
            const read = () => i;
            try {
              yield* inner(read());
            } finally {
              yield "outer finally";
            }
          }
        }
        const gen = f();
        """
      Then each call completes as follows
        | call           | completes              | logs            |
        | next()         | yields 0               |                 |
        | return("STOP") | yields "outer finally" | "inner finally" |
        | next()         | returns "STOP"         |                 |

    Scenario: [LOW.15-20] a do and a while whose body is captured
      Given the generator source
        """js
        async function f() {
          let n = 0;
          const reads = [];
          do { const m = n; reads.push(() => m); await null; if (m === 1) continue; if (m === 3) break; } while (++n < 5);
          while (true) { const m = n; reads.push(() => m); if (await m) return reads.map(read => read()); }
        }
        """
      Then each call completes as follows
        | call | completes               |
        | f()  | fulfils [0, 1, 2, 3, 3] |

    Scenario: [LOW.15-21] a return of an arrow in the loop is not one of the loop
      Given the generator source
        """js
        function* f() {
          for (let i = 0; i < 2; i++) {
            const twice = [1, 2].map(n => {
              for (const k of [i]) {
                return n * k;
              }
            });
            yield twice;
          }
          return "end";
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes     |
        | next() | yields [0, 0] |
        | next() | yields [1, 2] |
        | next() | returns "end" |

    Scenario: [LOW.15-22] a labelled continue of the captured loop itself, from a loop within it that does not suspend
      Given the generator source
        """js
        function* f() {
          const reads = [];
          L: for (let i = 0; i < 3; i++) {
            reads.push(() => i);
            for (;;) {
              if (i === 1) continue L;
              break;
            }
            yield i;
          }
          return reads.map(read => read());
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes         |
        | next() | yields 0          |
        | next() | yields 2          |
        | next() | returns [0, 1, 2] |

    Scenario: [LOW.15-23] a labelled block in a captured body is left within its round
      Given the generator source
        """js
        function* f() {
          for (let i = 0; i < 2; i++) {
            const read = () => i;
            B: {
              if (i) break B;
              yield "block " + read();
            }
            yield "behind " + read();
          }
        }
        """
      Then each call completes as follows
        | call     | completes                                 |
        | [...f()] | gives ["block 0", "behind 0", "behind 1"] |

    Scenario: [LOW.15-24] a captured loop within a captured loop, neither of which suspends, continues the outer one
      Given the generator source
        """js
        function* f() {
          const reads = [];
          yield 1;
          outer: for (let i = 0; i < 2; i++) {
            reads.push(() => i);
            for (let j = 0; j < 2; j++) {
              reads.push(() => i + "/" + j);
              if (j) continue outer;
            }
          }
          return reads.map(read => read());
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes                                  |
        | next() | yields 1                                   |
        | next() | returns [0, "0/0", "0/1", 1, "1/0", "1/1"] |

    Scenario: [LOW.15-25] a return in a captured loop within a try runs the finally, with its value kept
      Given the generator source
        """js
        function* f() {
          let kept;
          try {
            for (const x of [1, 2]) {
              const read = () => x;
              kept = read;
              if (x === 2) return read();
              yield x;
            }
          } finally {
            yield "finally " + kept();
          }
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes          |
        | next() | yields 1           |
        | next() | yields "finally 2" |
        | next() | returns 2          |

    Scenario: [LOW.15-26] an async captured loop returns and breaks through a finally that awaits
      Given the generator source
        """js
        async function f(way) {
          B: for (let i = 0; ; i++) {
            const read = () => i;
            try {
              await null;
              if (way === "return") return "value " + read();
              if (way === "break") break B;
              if (i === 1) throw "thrown " + read();
            } finally {
              await null;
              log("finally " + read());
            }
          }
          return "end";
        }
        """
      Then each call completes as follows
        | call        | completes          | logs                     |
        | f("return") | fulfils "value 0"  | "finally 0"              |
        | f("break")  | fulfils "end"      | "finally 0"              |
        | f("throw")  | rejects "thrown 1" | "finally 0", "finally 1" |

    Scenario: [LOW.15-27] return from outside in a captured loop within a captured loop's finally
      Given the generator source
        """js
        function* f() {
          for (let i = 0; i < 2; i++) {
            const outer = () => i;
            try {
              yield "body";
            } finally {
              for (let j = 0; j < 2; j++) {
                const inner = () => outer() + "" + j;
                yield inner();
              }
            }
          }
        }
        const gen = f();
        """
      Then each call completes as follows
        | call        | completes     |
        | next()      | yields "body" |
        | return("R") | yields "00"   |
        | next()      | yields "01"   |
        | next()      | returns "R"   |

    Scenario: [LOW.15-28] a break to the label of the loop from a switch in a captured body
      Given the generator source
        """js
        function* f() {
          const reads = [];
          L: for (let i = 0; ; i++) {
            reads.push(() => i);
            switch (i) {
              case 1:
                continue L;
              case 2:
                break L;
              default:
                yield i;
            }
            yield "behind";
          }
          return reads.map(read => read());
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes         |
        | next() | yields 0          |
        | next() | yields "behind"   |
        | next() | returns [0, 1, 2] |

    Scenario: [LOW.15-29] a break in a finally of a captured loop drops the return statement
      Given the generator source
        """js
        function* f() {
          for (let i = 0; ; i++) {
            const read = () => i;
            try {
              return "dropped";
            } finally {
              yield read();
              if (i === 1) break;
              continue;
            }
          }
          return "end";
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes     |
        | next() | yields 0      |
        | next() | yields 1      |
        | next() | returns "end" |

    Scenario: [LOW.15-30] a return in a captured loop within a captured loop gives its value
      Given the generator source
        """js
        function* f() {
          for (const a of [1, 2]) {
            for (const b of [10, 20]) {
              const sum = () => a + b;
              yield sum();
              if (b === 20 && a === 2) return { sum: sum() };
            }
          }
        }
        const gen = f();
        const rest = () => {
          const seen = [];
          let r;
          while (!(r = gen.next()).done) seen.push(r.value);
          return [seen, r.value];
        };
        """
      Then each call completes as follows
        | call   | completes                             |
        | rest() | gives [[11, 21, 12, 22], { sum: 22 }] |

    Scenario: [LOW.15-31] a captured loop that does not suspend throws, returns and breaks within a try of the generator
      Given the generator source
        """js
        function* f(way) {
          try {
            for (const x of [1, 2]) {
              const read = () => x;
              if (way === "throw") throw read();
              if (way === "return") return read();
              if (way === "break") break;
            }
            yield "behind";
          } catch (e) {
            yield "caught " + e;
          } finally {
            yield "finally";
          }
        }
        const all = g => {
          const seen = [];
          let r;
          while (!(r = g.next()).done) seen.push(r.value);
          return [...seen, r.value];
        };
        """
      Then each call completes as follows
        | call             | completes                                |
        | all(f("throw"))  | gives ["caught 1", "finally", undefined] |
        | all(f("return")) | gives ["finally", 1]                     |
        | all(f("break"))  | gives ["behind", "finally", undefined]   |

    Scenario: [LOW.15-32] throw from outside at a yield of a captured body is caught around the loop
      Given the generator source
        """js
        function* f() {
          try {
            for (let i = 0; ; i++) {
              (() => i)();
              yield i;
            }
          } catch (e) {
            yield "caught " + e;
          }
          return "end";
        }
        const gen = f();
        """
      Then each call completes as follows
        | call       | completes         |
        | next()     | yields 0          |
        | next()     | yields 1          |
        | throw("x") | yields "caught x" |
        | next()     | returns "end"     |
