@lowering
Feature: Leaving labelled statements

  @LOW.10
  Rule: LOW.10 A break or continue goes to the statement with its label, wherever it stands and whatever stands between

    Scenario: [LOW.10-01] a loop that does not suspend leaves a labelled block that does
      Given the generator source
        """js
        function* f() { B: { for (var i = 0; i < 2; i++) { break B; } yield 1; } yield 2; }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes         |
        | next() | yields 2          |
        | next() | returns undefined |

    Scenario: [LOW.10-02] a while, a do and a for...in leave a labelled block
      Given the generator source
        """js
        function* f(way) {
          B: {
            while (way === 1) break B;
            do { if (way === 2) break B; } while (false);
            for (const key in { k: 1 }) if (way === 3) break B;
            yield "not left";
          }
          return "end";
        }
        const way = n => f(n).next();
        """
      Then each call completes as follows
        | call                     | completes                                                                                        |
        | [way(1), way(2), way(3)] | gives [{ value: "end", done: true }, { value: "end", done: true }, { value: "end", done: true }] |
        | way(4)                   | gives { value: "not left", done: false }                                                         |

    Scenario: [LOW.10-03] a switch that does not suspend leaves a labelled block that does
      Given the generator source
        """js
        function* f(x) { B: { switch (x) { case 1: break B; case 2: break; } yield "not left"; } return "end"; }
        """
      Then each call completes as follows
        | call        | completes         |
        | f(1).next() | returns "end"     |
        | f(2).next() | yields "not left" |

    Scenario: [LOW.10-04] a try that does not suspend leaves a labelled block, and runs its finally
      Given the generator source
        """js
        function* f() { B: { try { log("try"); break B; } finally { log("finally"); } yield "never"; } return "end"; }
        """
      Then each call completes as follows
        | call       | completes     | logs             |
        | f().next() | returns "end" | "try", "finally" |

    Scenario: [LOW.10-05] an if with a label is left
      Given the generator source
        """js
        function* f(x) {
          L: if (x) {
            if (yield "leave?") break L;
            log("not left");
          } else {
            log("else");
            break L;
          }
          return "end";
        }
        const gen = f(1), stay = f(1);
        """
      Then each call completes as follows
        | call         | completes       | logs       |
        | next()       | yields "leave?" |            |
        | next(1)      | returns "end"   |            |
        | stay.next()  | yields "leave?" |            |
        | stay.next(0) | returns "end"   | "not left" |
        | f(0).next()  | returns "end"   | "else"     |

    Scenario: [LOW.10-06] a loop that does not suspend continues an outer loop that does
      Given the generator source
        """js
        function* f() {
          outer: for (let i = 0; i < 3; i++) {
            for (;;) { if (i === 1) continue outer; break; }
            yield i;
          }
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes         |
        | next() | yields 0          |
        | next() | yields 2          |
        | next() | returns undefined |

    Scenario: [LOW.10-07] a for...of that does not suspend is closed when an outer loop goes on
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
        function* f() {
          outer: for (let i = 0; i < 2; i++) {
            for (const x of items) continue outer;
            yield "never";
          }
          return "end";
        }
        """
      Then each call completes as follows
        | call       | completes     | logs               |
        | f().next() | returns "end" | "closed", "closed" |

    Scenario: [LOW.10-08] two labels name the same loop
      Given the generator source
        """js
        function* f() {
          a: b: for (let i = 0; i < 4; i++) {
            if (i === 1) continue a;
            if (i === 2) continue b;
            if (i === 3) break a;
            yield i;
          }
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes         |
        | next() | yields 0          |
        | next() | returns undefined |

    Scenario: [LOW.10-09] a label is free again after its statement, and within a function
      Given the generator source
        """js
        function* f() {
          L: { yield 1; break L; }
          L: for (;;) { (() => { L: { break L; } })(); yield 2; break L; }
          return "end";
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes     |
        | next() | yields 1      |
        | next() | yields 2      |
        | next() | returns "end" |

    Scenario: [LOW.10-10] a break in a switch leaves the switch, a continue goes on with the loop
      Given the generator source
        """js
        function* f() {
          for (let i = 0; i < 4; i++) {
            switch (i) { case 0: yield "zero"; break; case 1: continue; case 2: { break; } default: yield "more"; continue; }
            log("after " + i);
          }
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes         | logs                 |
        | next() | yields "zero"     |                      |
        | next() | yields "more"     | "after 0", "after 2" |
        | next() | returns undefined |                      |

    Scenario: [LOW.10-11] a break from a switch to the label of the loop around it
      Given the generator source
        """js
        function* f() { loop: for (let i = 0; ; i++) { switch (i) { case 2: break loop; default: yield i; } } return "end"; }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes     |
        | next() | yields 0      |
        | next() | yields 1      |
        | next() | returns "end" |

    Scenario: [LOW.10-12] continue in a do asks for its condition
      Given the generator source
        """js
        function* f() { let n = 0; do { n++; if (n < 3) continue; log("through " + n); } while (yield n); return "end"; }
        const gen = f();
        """
      Then each call completes as follows
        | call    | completes     | logs        |
        | next()  | yields 1      |             |
        | next(1) | yields 2      |             |
        | next(1) | yields 3      | "through 3" |
        | next(0) | returns "end" |             |

    Scenario: [LOW.10-13] continue in a for runs its update, which suspends
      Given the generator source
        """js
        function* f() { for (let i = 0; i < 3; i += yield "by?") { if (i === 1) continue; log(i); } return "end"; }
        const gen = f();
        """
      Then each call completes as follows
        | call    | completes     | logs |
        | next()  | yields "by?"  | 0    |
        | next(1) | yields "by?"  |      |
        | next(1) | yields "by?"  | 2    |
        | next(1) | returns "end" |      |

    Scenario: [LOW.10-14] labelled blocks nest, and each is left from within the others
      Given the generator source
        """js
        function* f(way) {
          a: {
            b: {
              c: {
                if (way === "a") break a;
                if (way === "b") break b;
                if (way === "c") break c;
                yield "none";
              }
              log("after c");
            }
            log("after b");
          }
          return way;
        }
        """
      Then each call completes as follows
        | call          | completes   | logs                 |
        | f("a").next() | returns "a" |                      |
        | f("b").next() | returns "b" | "after b"            |
        | f("c").next() | returns "c" | "after c", "after b" |

    Scenario: [LOW.10-15] a labelled block in a loop whose inner loop leaves it, with an await behind
      Given the generator source
        """js
        async function f() {
          for (let i = 0; i < 3; i++) {
            B: { for (let j = 0; j < 3; j++) { if (j === i) break B; } await null; log("never"); }
            log(i);
          }
        }
        """
      Then each call completes as follows
        | call | completes         | logs    |
        | f()  | fulfils undefined | 0, 1, 2 |

    Scenario: [LOW.10-16] a block is left out of a catch clause
      Given the generator source
        """js
        async function f() {
          B: {
            try {
              await Promise.reject("x");
            } catch (e) {
              log(e);
              break B;
            }
            log("never");
          }
          return "end";
        }
        """
      Then each call completes as follows
        | call | completes     | logs |
        | f()  | fulfils "end" | "x"  |

    Scenario: [LOW.10-17] a loop with a label is left by for await in it
      Given the generator source
        """js
        async function* items() { try { yield 1; yield 2; } finally { log("closed"); } }
        async function f() {
          outer: for (const a of ["a", "b"]) {
            for await (const n of items()) {
              log(a, n);
              if (a === "a") continue outer;
              break outer;
            }
          }
          return "end";
        }
        """
      Then each call completes as follows
        | call | completes     | logs                               |
        | f()  | fulfils "end" | "a", 1, "closed", "b", 1, "closed" |

    Scenario: [LOW.10-18] a labelled block with variables of its own is left, and keeps them for closures
      Given the generator source
        """js
        function* f() {
          let x = "outer";
          B: {
            let x = "inner";
            const read = () => x;
            for (const stop of [0, 1]) {
              if (stop) break B;
              x += yield read;
            }
            log("never");
          }
          return x;
        }
        const gen = f();
        let read;
        """
      Then each call completes as follows
        | call                             | completes        |
        | typeof (read = gen.next().value) | gives "function" |
        | next("!")                        | returns "outer"  |
        | read()                           | gives "inner!"   |

    Scenario: [LOW.10-19] the parts of a for head suspend and run in order
      Given the generator source
        """js
        function* f() {
          for (log("init"), yield "init"; log("test"), yield "test"; log("update"), yield "update") log("body");
          return "end";
        }
        const gen = f();
        """
      Then each call completes as follows
        | call    | completes       | logs             |
        | next()  | yields "init"   | "init"           |
        | next()  | yields "test"   | "test"           |
        | next(1) | yields "update" | "body", "update" |
        | next()  | yields "test"   | "test"           |
        | next(0) | returns "end"   |                  |

    Scenario: [LOW.10-20] an else belongs to the nearest if
      Given the generator source
        """js
        function* f(a, b) { if (a) if (b) yield "both"; else yield "a"; yield "behind"; }
        """
      Then each call completes as follows
        | call                                       | completes                                               |
        | [[...f(1, 1)], [...f(1, 0)], [...f(0, 1)]] | gives [["both", "behind"], ["a", "behind"], ["behind"]] |

    Scenario: [LOW.10-21] an empty loop whose condition suspends, and a loop without a condition
      Given the generator source
        """js
        function* f() { while (yield "again?"); for (;;) if (yield "out?") break; do ; while (yield "still?"); return "end"; }
        const gen = f();
        """
      Then each call completes as follows
        | call    | completes       |
        | next()  | yields "again?" |
        | next(1) | yields "again?" |
        | next(0) | yields "out?"   |
        | next(0) | yields "out?"   |
        | next(1) | yields "still?" |
        | next(1) | yields "still?" |
        | next(0) | returns "end"   |
